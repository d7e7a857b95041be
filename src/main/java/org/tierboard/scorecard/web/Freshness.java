package org.tierboard.scorecard.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.scorecard.NewestImports;
import org.tierboard.site.Formats;

/** Says on the card how fresh its facts are. */
@Component
class Freshness {

    private static final Duration LATE = Duration.ofDays(8);

    private final NewestImports imports;
    private final Formats formats;
    private final Words words;
    private final InstantSource clock;

    Freshness(NewestImports imports, Formats formats, Words words, InstantSource clock) {
        this.clock = clock;
        this.imports = imports;
        this.formats = formats;
        this.words = words;
    }

    /**
     * How fresh the facts are.
     *
     * @param lines one for each feed that was ever imported
     * @param stale credentials come once a week (FAQ 9), and a day later something is wrong; null while nothing is, or
     *     none ever came
     */
    record Fresh(List<String> lines, @Nullable String stale) {

        Fresh {
            lines = List.copyOf(lines);
        }
    }

    Fresh look(int partnerNo) {
        var newest = imports.moments(partnerNo);
        var lines = new ArrayList<String>();
        add(lines, "scorecard.newest.credentials", newest.credentials());
        add(lines, "scorecard.newest.opportunities", newest.opportunities());
        return new Fresh(lines, stale(newest.credentials()));
    }

    private @Nullable String stale(@Nullable Instant credentials) {
        return credentials != null && credentials.isBefore(clock.instant().minus(LATE))
                ? words.say("scorecard.stale.credentials", formats.moment(credentials))
                : null;
    }

    private void add(List<String> lines, String key, @Nullable Instant moment) {
        if (moment != null) {
            lines.add(words.say(key, formats.moment(moment)));
        }
    }
}
