package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line after which a list of records goes on, by what the list is ordered by: lines that come or go meanwhile move none
 * of the others. Withheld lines are alike, so it is counted how many of them were seen.
 *
 * @param seen what was listed up to here
 */
public record RecordsPlace(
        RecordVerdict verdict,
        boolean withheld,
        @Nullable LocalDate countsUntil,
        @Nullable LocalDate onDay,
        @Nullable String title,
        @Nullable String id,
        @Nullable String detail,
        Seen seen) {

    /**
     * How much was listed up to a line.
     *
     * @param alike lines that nothing tells from this one, which is one of them
     * @param all lines
     */
    public record Seen(int alike, int all) {}

    static RecordsPlace after(List<RecordLine> lines, RecordsRequest request) {
        var place = of(lines.get(lines.size() - 1), new Seen(0, 0));
        var before = request.after();
        var alike = (int) lines.stream().filter(place::isAlike).count();
        if (before != null && before.withSeen(place.seen).equals(place)) {
            alike += before.seen.alike;
        }
        return place.withSeen(new Seen(alike, (before == null ? 0 : before.seen.all) + lines.size()));
    }

    private static RecordsPlace of(RecordLine line, Seen seen) {
        return new RecordsPlace(
                line.verdict(),
                line.withheld(),
                line.countsUntil(),
                line.onDay(),
                line.title(),
                line.id(),
                line.detail(),
                seen);
    }

    private boolean isAlike(RecordLine line) {
        return of(line, seen).equals(this);
    }

    private RecordsPlace withSeen(Seen other) {
        return new RecordsPlace(verdict, withheld, countsUntil, onDay, title, id, detail, other);
    }

    /** What a statement asks for by name, for a place or for none. */
    static Map<String, @Nullable Object> parameters(@Nullable RecordsPlace place) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("goesOn", place != null);
        parameters.put("afterVerdict", place == null ? null : place.verdict.name());
        parameters.put("afterWithheld", place != null && place.withheld);
        parameters.put("afterUntil", place == null ? null : place.countsUntil);
        parameters.put("afterDay", place == null ? null : place.onDay);
        parameters.put("afterTitle", place == null ? null : place.title);
        parameters.put("afterId", place == null ? null : place.id);
        parameters.put("afterDetail", place == null ? null : place.detail);
        return parameters;
    }
}
