package org.tierboard.scorecard.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.scorecard.NewestImports;
import org.tierboard.site.Formats;

/** Says on the card how fresh its facts are. */
@Component
class Freshness {

    private final NewestImports imports;
    private final Formats formats;
    private final Words words;

    Freshness(NewestImports imports, Formats formats, Words words) {
        this.imports = imports;
        this.formats = formats;
        this.words = words;
    }

    /** A line for each feed that was ever imported. */
    List<String> lines() {
        var newest = imports.moments();
        var lines = new ArrayList<String>();
        add(lines, "scorecard.newest.credentials", newest.credentials());
        add(lines, "scorecard.newest.opportunities", newest.opportunities());
        return lines;
    }

    private void add(List<String> lines, String key, @Nullable Instant moment) {
        if (moment != null) {
            lines.add(words.say(key, formats.moment(moment)));
        }
    }
}
