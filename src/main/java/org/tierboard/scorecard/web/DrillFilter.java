package org.tierboard.scorecard.web;

import java.util.List;
import java.util.stream.Stream;
import org.tierboard.scorecard.RecordsPage;
import org.tierboard.scorecard.RecordsShow;

/** A choice of which records are listed, with their number. */
record DrillFilter(String label, boolean current, String href) {

    static List<DrillFilter> of(RecordsPage page, DrillLinks links, Words words) {
        return Stream.of(RecordsShow.values())
                .map(show -> new DrillFilter(
                        words.say(
                                "records.show." + show,
                                words.count(page.summary().listed(show))),
                        show == page.request().show(),
                        links.to(show)))
                .toList();
    }
}
