package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.api.Cursor;
import org.tierboard.api.NextPage;
import org.tierboard.scorecard.RecordVerdict;
import org.tierboard.scorecard.RecordsPlace;
import org.tierboard.scorecard.RecordsPlace.Seen;

/** A place in a list of records, as a cursor holds it: each part that may be missing begins with a sign if it is there. */
final class DrillCursor {

    private static final String THERE = "=";

    private DrillCursor() {}

    /** The address of the page after a place. */
    static String next(RecordsPlace place) {
        return NextPage.after(List.of(
                place.verdict(),
                place.withheld(),
                part(place.countsUntil()),
                part(place.onDay()),
                part(place.title()),
                part(place.id()),
                part(place.detail()),
                place.seen().alike(),
                place.seen().all()));
    }

    static RecordsPlace place(Cursor cursor) {
        return new RecordsPlace(
                cursor.choice(0, RecordVerdict.class),
                Boolean.parseBoolean(cursor.text(1)),
                cursor.text(2).isEmpty() ? null : cursor.day(2),
                cursor.text(3).isEmpty() ? null : cursor.day(3),
                text(cursor.text(4)),
                text(cursor.text(5)),
                text(cursor.text(6)),
                new Seen(Math.max(0, cursor.number(7)), Math.max(0, cursor.number(8))));
    }

    private static String part(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : THERE + text;
    }

    private static @Nullable String text(String part) {
        return part.isEmpty() ? null : part.substring(THERE.length());
    }
}
