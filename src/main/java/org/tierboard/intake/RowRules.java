package org.tierboard.intake;

/** The rules that several kinds of files have in common. */
final class RowRules {

    private RowRules() {}

    static RowRule notBefore(String column, String earlier) {
        return row -> {
            var day = row.get(column);
            var first = row.get(earlier);
            if (day != null && first != null && day.compareTo(first) < 0) {
                row.fault(column, Reasons.say("before", day, earlier, first));
            }
        };
    }

    static RowRule after(String column, String earlier) {
        return row -> {
            var day = row.get(column);
            var first = row.get(earlier);
            if (day != null && first != null && day.compareTo(first) <= 0) {
                row.fault(column, Reasons.say("notAfter", day, earlier, first));
            }
        };
    }

    /** The column must have a value where the other has the given one. */
    static RowRule requiredWhen(String other, String value, String column) {
        return row -> {
            if (value.equals(row.get(other)) && row.get(column) == null) {
                row.fault(column, Reasons.say("requiredWhen", column, other, value));
            }
        };
    }

    static RowRule requiredUnless(String other, String value, String column) {
        return row -> {
            var found = row.get(other);
            if (found != null && !found.equals(value) && row.get(column) == null) {
                row.fault(column, Reasons.say("requiredUnless", column, other, value));
            }
        };
    }

    static RowRule droppedWhen(String other, String value, String column) {
        return row -> {
            if (value.equals(row.get(other))) {
                row.drop(column);
            }
        };
    }

    static RowRule droppedUnless(String other, String value, String column) {
        return row -> {
            if (!value.equals(row.get(other))) {
                row.drop(column);
            }
        };
    }
}
