package org.tierboard.feed.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierboard.feed.FeedHistory;
import org.tierboard.feed.FeedView;
import org.tierboard.site.Formats;

/**
 * A feed, ready to be shown.
 *
 * @param state names the message {@code feed.state.<state>}, the icon and the colour: NEW, WELL, FAILING, OVERDUE
 */
record FeedCard(
        String name,
        String kind,
        String where,
        @Nullable String partnerId,
        String state,
        @Nullable String lookedAt,
        @Nullable String succeededAt,
        List<Line> history) {

    /** A file that came, or a look that failed. */
    record Line(
            String outcome,
            @Nullable String fileName,
            @Nullable String detail,
            @Nullable UUID importId,
            String when) {

        static Line of(FeedHistory run, Formats formats) {
            return new Line(
                    run.outcome().name(), run.fileName(), run.detail(), run.importId(), formats.moment(run.endedAt()));
        }
    }

    static FeedCard of(FeedView view, Formats formats) {
        var state = view.state();
        return new FeedCard(
                view.name(),
                view.source().kind(),
                view.source().where(),
                view.source().partnerId(),
                state(view),
                state == null ? null : moment(state.lookedAt(), formats),
                state == null ? null : moment(state.succeededAt(), formats),
                view.history().stream().map(run -> Line.of(run, formats)).toList());
    }

    private static String state(FeedView view) {
        var trouble = view.trouble();
        if (trouble != null) {
            return trouble.name();
        }
        var state = view.state();
        return state == null || state.succeededAt() == null ? "NEW" : "WELL";
    }

    private static @Nullable String moment(@Nullable Instant moment, Formats formats) {
        return moment == null ? null : formats.moment(moment);
    }
}
