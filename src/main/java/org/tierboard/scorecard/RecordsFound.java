package org.tierboard.scorecard;

import java.util.Comparator;
import java.util.List;

/** What stands behind a cell: the summary of all records, and one page of them. */
record RecordsFound(RecordsSummary summary, List<RecordLine> lines) {

    static final RecordsFound NOTHING = new RecordsFound(RecordsSummary.NOTHING, List.of());

    /** A handful of lines that need no paging in SQL; those that count come first. */
    static RecordsFound of(List<RecordLine> lines, RecordsRequest request) {
        var page = lines.stream()
                .filter(line -> switch (request.show()) {
                    case ALL -> true;
                    case COUNTING -> line.counts();
                    case NOT_COUNTING -> !line.counts();
                })
                .sorted(Comparator.comparing(line -> !line.counts()))
                .skip((long) request.page() * request.size())
                .limit(request.size())
                .toList();
        return new RecordsFound(RecordsSummary.of(lines), page);
    }
}
