package org.tierboard.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What stands behind a cell: the summary of all records, and one page of them.
 *
 * @param lines of the page, and one more if there is another page
 * @param all every page's lines, in their order, as the server hands them over; to be closed, inside the transaction
 */
record RecordsFound(RecordsSummary summary, List<RecordLine> lines, Supplier<Stream<RecordLine>> all) {

    static final RecordsFound NOTHING = new RecordsFound(RecordsSummary.NOTHING, List.of(), Stream::empty);

    /** A handful of lines that need no paging in SQL; those that count come first. */
    static RecordsFound of(List<RecordLine> lines, RecordsRequest request) {
        var all = lines.stream()
                .filter(line -> switch (request.show()) {
                    case ALL -> true;
                    case COUNTING -> line.counts();
                    case NOT_COUNTING -> !line.counts();
                })
                .sorted(Comparator.comparing(line -> !line.counts()))
                .toList();
        var page =
                all.stream().skip(request.skipped()).limit(request.size() + 1L).toList();
        return new RecordsFound(RecordsSummary.of(lines), page, all::stream);
    }
}
