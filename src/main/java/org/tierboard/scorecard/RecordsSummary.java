package org.tierboard.scorecard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How many records there are of each verdict, whether or not the viewer may see them. */
public record RecordsSummary(List<Group> groups) {

    public static final RecordsSummary NOTHING = new RecordsSummary(List.of());

    /**
     * Records that are alike.
     *
     * @param withheld the viewer may not see their details
     * @param listed each has a line of its own; private responses are a number only (R22)
     */
    public record Group(RecordVerdict verdict, boolean withheld, boolean listed, long records) {

        boolean counts() {
            return verdict == RecordVerdict.COUNTS;
        }
    }

    public RecordsSummary {
        groups = List.copyOf(groups);
    }

    static RecordsSummary of(List<RecordLine> lines) {
        return new RecordsSummary(lines.stream()
                .map(line -> new Group(line.verdict(), line.withheld(), true, 1))
                .toList());
    }

    public long counting() {
        return sum(Group::counts);
    }

    public long notCounting() {
        return sum(group -> !group.counts());
    }

    /** Of those that count, how many the viewer may not see. */
    public long withheldCounting() {
        return sum(group -> group.counts() && group.withheld());
    }

    /** Of those that don't count, how many the viewer may not see. */
    public long withheldNotCounting() {
        return sum(group -> !group.counts() && group.withheld());
    }

    /** How many lines there are to page through. */
    public long listed(RecordsShow show) {
        return sum(group -> group.listed()
                && switch (show) {
                    case ALL -> true;
                    case COUNTING -> group.counts();
                    case NOT_COUNTING -> !group.counts();
                });
    }

    /** The reasons of the lines that don't count, and how often each is given. */
    public Map<RecordVerdict, Long> reasons() {
        var reasons = new EnumMap<RecordVerdict, Long>(RecordVerdict.class);
        groups.stream()
                .filter(group -> group.listed() && !group.counts())
                .forEach(group -> reasons.merge(group.verdict(), group.records(), Long::sum));
        return reasons;
    }

    private long sum(Predicate<Group> wanted) {
        return groups.stream().filter(wanted).mapToLong(Group::records).sum();
    }
}
