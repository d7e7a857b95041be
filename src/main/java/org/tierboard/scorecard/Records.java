package org.tierboard.scorecard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Row;
import org.tierboard.evaluation.Scorecard;

/** Explains a cell of the card by its records: those that count, and those that don't with the reason. */
@Service
public class Records {

    private final Scorecards scorecards;
    private final Map<Measure, RecordsSource> sources = new EnumMap<>(Measure.class);

    Records(Scorecards scorecards, List<RecordsSource> sources) {
        this.scorecards = scorecards;
        sources.forEach(source -> source.measures().forEach(measure -> this.sources.put(measure, source)));
    }

    /**
     * The records behind a cell, as the facts stand at one moment: their number is the card's.
     *
     * @throws RecordsRowNotFound if the partner's card has no such row on the day
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RecordsPage behind(VisiblePartner partner, RecordsRequest request) {
        return behind(
                partner.partnerNo(), scorecards.of(partner, request.asOf()).scorecard(), request);
    }

    /**
     * All of them, whatever page is asked for, one after the other while the server still sends: for a list of any length
     * in constant memory. The page that goes with each line tells what the words about it need.
     *
     * @throws RecordsRowNotFound if the partner's card has no such row on the day
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(VisiblePartner partner, RecordsRequest request, BiConsumer<RecordsPage, RecordLine> each) {
        var card = scorecards.of(partner, request.asOf()).scorecard();
        var column = column(card, request);
        var row = request.row().equals(RecordsOfFee.ROW) ? null : row(card, request);
        var found =
                row == null ? RecordsOfFee.find(card, request) : find(partner.partnerNo(), card, row, column, request);
        var page = page(card, row, column, found, request);
        try (var lines = found.all().get()) {
            lines.forEach(line -> each.accept(page, line));
        }
    }

    RecordsPage behind(int partnerNo, Scorecard card, RecordsRequest request) {
        var column = column(card, request);
        if (request.row().equals(RecordsOfFee.ROW)) {
            return page(card, null, column, RecordsOfFee.find(card, request), request);
        }
        var row = row(card, request);
        return page(card, row, column, find(partnerNo, card, row, column, request), request);
    }

    private RecordsFound find(int partnerNo, Scorecard card, Row row, RecordsColumn column, RecordsRequest request) {
        if (column.cell(row) == null) {
            return RecordsFound.NOTHING;
        }
        var source = Objects.requireNonNull(sources.get(row.requirement().measure()));
        return source.find(new RecordsQuestion(partnerNo, card, row.requirement(), column, request));
    }

    private static RecordsColumn column(Scorecard card, RecordsRequest request) {
        if (request.column() != null) {
            return request.column();
        }
        return card.upgrade() != null ? RecordsColumn.UPGRADE : RecordsColumn.RENEWAL;
    }

    private static Row row(Scorecard card, RecordsRequest request) {
        return card.rows().stream()
                .filter(row -> row.requirement().row().equals(request.row()))
                .findFirst()
                .orElseThrow(() -> new RecordsRowNotFound(request.row(), card.asOf()));
    }

    private static RecordsPage page(
            Scorecard card, @Nullable Row row, RecordsColumn column, RecordsFound found, RecordsRequest request) {
        var look = found.lines();
        var lines = look.subList(0, Math.min(request.size(), look.size()));
        var next = look.size() > lines.size() && request.page() == 0 ? RecordsPlace.after(lines, request) : null;
        return new RecordsPage(card, row, column, found.summary(), lines, request, next);
    }
}
