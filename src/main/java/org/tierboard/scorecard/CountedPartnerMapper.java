package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.tierboard.evaluation.History;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Standing;
import org.tierboard.evaluation.Tally;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.Tier;

/** Reads a line of the counting statement: each requirement's measure says which of its columns are the row's tally. */
final class CountedPartnerMapper implements RowMapper<CountedPartner> {

    private static final String NO_TIER = "NONE";

    private final RequirementSet set;
    private final List<Requirement> individualRows;
    private final HistoryReader history;

    CountedPartnerMapper(CountingParameters parameters) {
        this.set = parameters.set();
        this.individualRows = CountingParameters.individualRows(set);
        this.history = new HistoryReader(parameters.headcounts());
    }

    @Override
    public CountedPartner mapRow(ResultSet line, int number) throws SQLException {
        var heldSince = line.getObject("held_since", LocalDate.class);
        return new CountedPartner(
                line.getInt("partner_no"),
                PartnerId.of(line.getString("partner_id")),
                line.getString("name"),
                standing(line),
                tallies(line),
                heldSince,
                heldSince == null ? History.NONE : history.read(line));
    }

    private static Standing standing(ResultSet line) throws SQLException {
        return new Standing(
                period(line),
                line.getObject("membership_confirmed_on", LocalDate.class),
                line.getObject("fee_paid_through", LocalDate.class));
    }

    private static @Nullable TierPeriod period(ResultSet line) throws SQLException {
        var tier = line.getString("tier");
        return tier == null || tier.equals(NO_TIER)
                ? null
                : new TierPeriod(
                        Tier.valueOf(tier),
                        line.getObject("starts_on", LocalDate.class),
                        line.getObject("next_review_on", LocalDate.class));
    }

    private Map<RowId, Tally> tallies(ResultSet line) throws SQLException {
        var individuals = array(line, "individuals", Long[].class);
        var designations = array(line, "designations", String[].class);
        var tallies = new HashMap<RowId, Tally>();
        for (var requirement : set.requirements()) {
            tallies.put(
                    requirement.row(),
                    switch (requirement.measure()) {
                        case INDIVIDUALS ->
                            Tally.both(individuals == null ? 0 : individuals[individualRows.indexOf(requirement)]);
                        case DESIGNATIONS -> Tally.both(qualifying(requirement, designations));
                        case LAUNCHED_OPPORTUNITIES -> tally(line, "launches");
                        case LAUNCHED_MRR ->
                            new Tally(line.getBigDecimal("renewal_mrr"), line.getBigDecimal("upgrade_mrr"));
                        case BUSINESS_PLAN -> tally(line, "plans");
                        case REFERENCEABLE_CUSTOMERS -> tally(line, "references");
                        case CSAT_RESPONSES -> tally(line, "responses");
                        case EXECUTIVE_BUSINESS_REVIEW -> Tally.both(line.getLong("reviews"));
                        case SUSTAINED_ATTAINMENT -> Tally.NOTHING; // a run, not a count
                    });
        }
        return tallies;
    }

    private static Tally tally(ResultSet line, String what) throws SQLException {
        return new Tally(
                BigDecimal.valueOf(line.getLong("renewal_" + what)),
                BigDecimal.valueOf(line.getLong("upgrade_" + what)));
    }

    private static long qualifying(Requirement requirement, String @Nullable [] designations) {
        if (designations == null) {
            return 0;
        }
        return Arrays.stream(designations)
                .filter(kind -> requirement.designations().isEmpty()
                        || requirement.designations().contains(kind))
                .count();
    }

    static <T> T @Nullable [] array(ResultSet line, String column, Class<T[]> type) throws SQLException {
        var array = line.getArray(column);
        return array == null ? null : type.cast(array.getArray());
    }
}
