package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Row;
import org.tierboard.kernel.Money;

/**
 * The criteria behind sustained attainment (R16, R17): each with its numbers, and since when it has been met or missed
 * without a break, by the thresholds of the edition in force on the day asked.
 */
@Repository
class RecordsOfAttainment implements RecordsSource {

    private final JdbcClient jdbc;
    private final CatalogueNumbers types;

    RecordsOfAttainment(JdbcClient jdbc, CatalogueNumbers types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.SUSTAINED_ATTAINMENT);
    }

    @Override
    public RecordsFound find(RecordsQuestion question) {
        var criteria = question.card().rows().stream()
                .filter(row ->
                        row.upgrade() != null && !row.requirement().measure().isForApplicants())
                .toList();
        var changes = changes(question, criteria);
        var lines = new ArrayList<RecordLine>();
        lines.add(tier(question));
        criteria.forEach(
                row -> lines.add(line(row, changes.get(row.requirement().row().value()))));
        return RecordsFound.of(lines, question.request());
    }

    private Map<String, LocalDate> changes(RecordsQuestion question, List<Row> criteria) {
        var asked = RecordsCriteria.of(criteria, question.card().requirements(), types.numbers());
        return jdbc
                .sql(RecordsOfAttainmentSql.CHANGES)
                .params(asked.parameters())
                .param("partner", question.partnerNo())
                .param("asOf", question.asOf())
                .query(Change.class)
                .stream()
                .collect(Collectors.toMap(Change::row, Change::changedOn));
    }

    private RecordLine tier(RecordsQuestion question) {
        var since = jdbc.sql(RecordsOfAttainmentSql.TIER_SINCE)
                .param("partner", question.partnerNo())
                .param("asOf", question.asOf())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        var held = question.card().standing().period();
        var tier = held == null ? null : held.tier().name();
        return line(RecordKind.TIER, null, null, tier, since, RecordVerdict.COUNTS, null, null);
    }

    private static RecordLine line(Row row, @Nullable LocalDate changedOn) {
        var requirement = row.requirement();
        var cell = Objects.requireNonNull(row.upgrade());
        return line(
                RecordKind.CRITERION,
                requirement.row().value(),
                requirement.label(),
                shown(requirement, cell.actual()),
                cell.isMet() ? changedOn : null,
                cell.isMet() ? RecordVerdict.COUNTS : RecordVerdict.NOT_MET,
                cell.isMet() ? null : changedOn,
                shown(requirement, cell.required()));
    }

    private static RecordLine line(
            RecordKind kind,
            @Nullable String id,
            @Nullable String title,
            @Nullable String detail,
            @Nullable LocalDate onDay,
            RecordVerdict verdict,
            @Nullable LocalDate day,
            @Nullable String other) {
        return new RecordLine(
                kind, id, title, detail, null, onDay, null, null, null, verdict, null, day, other, false, false);
    }

    private static @Nullable String shown(Requirement requirement, BigDecimal number) {
        if (requirement.measure().isYesNo()) {
            return null;
        }
        return requirement.measure().isMoney() ? Money.print(number) : number.toPlainString();
    }

    private record Change(String row, LocalDate changedOn) {}
}
