package org.tierboard.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;

/**
 * The records behind a cell: the card, the row, the summary of all records and one page of their lines.
 *
 * @param row null for the programme fee, which is no requirement (R26)
 * @param request with the column that was chosen where none was asked for
 * @param next after which line to go on; null on the last page, and on a later one that was asked for by its number
 */
public record RecordsPage(
        Scorecard card,
        @Nullable Row row,
        RecordsColumn column,
        RecordsSummary summary,
        List<RecordLine> lines,
        RecordsRequest request,
        @Nullable RecordsPlace next) {

    /** A page with nothing after it. */
    public RecordsPage(
            Scorecard card,
            @Nullable Row row,
            RecordsColumn column,
            RecordsSummary summary,
            List<RecordLine> lines,
            RecordsRequest request) {
        this(card, row, column, summary, lines, request, null);
    }

    public RecordsPage {
        lines = List.copyOf(lines);
    }

    /** The cell that the records explain; null where its tier doesn't ask for the row, and for the fee. */
    public @Nullable Cell cell() {
        return row == null ? null : column.cell(row);
    }

    /** Whether there is anything to explain; a blank cell has no records. */
    public boolean cellIsAsked() {
        return row == null || column.cell(row) != null;
    }

    /** How the card names the row. */
    public String label() {
        return row == null
                ? card.requirements().fee().label()
                : row.requirement().label();
    }

    /** Whether a line counts until an overdue review is decided, a day that nobody knows yet (R3). */
    public boolean isOverdue(RecordLine line) {
        return line.counts()
                && column == RecordsColumn.RENEWAL
                && card.isReviewOverdue()
                && row != null
                && row.requirement().measure().isTimeBound();
    }

    /** Whether the card has such a column at all (R23). */
    public boolean has(RecordsColumn asked) {
        return (asked == RecordsColumn.RENEWAL ? card.renewal() : card.upgrade()) != null;
    }

    /** How many lines there are to page through. */
    public long listed() {
        return summary.listed(request.show());
    }

    public long pages() {
        return (listed() + request.size() - 1) / request.size();
    }
}
