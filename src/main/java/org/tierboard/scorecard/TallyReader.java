package org.tierboard.scorecard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Tally;

/** Reads what was counted for one day: each requirement's measure says which columns of the line are the row's tally. */
final class TallyReader {

    private final RequirementSet set;
    private final List<Requirement> individualRows;
    private final String suffix;

    /**
     * Reads by the names of the statement's columns.
     *
     * @param suffix of the columns that speak of a later day; what was counted since the last review doesn't lapse
     */
    TallyReader(RequirementSet set, String suffix) {
        this.set = set;
        this.individualRows = CountingParameters.individualRows(set);
        this.suffix = suffix;
    }

    Map<RowId, Tally> read(ResultSet line) throws SQLException {
        var individuals = CountedPartnerMapper.array(line, "individuals" + suffix, Long[].class);
        var designations = CountedPartnerMapper.array(line, "designations" + suffix, String[].class);
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
                            new Tally(line.getBigDecimal("renewal_mrr"), line.getBigDecimal("upgrade_mrr" + suffix));
                        case BUSINESS_PLAN -> tally(line, "plans");
                        case REFERENCEABLE_CUSTOMERS -> tally(line, "references");
                        case CSAT_RESPONSES -> tally(line, "responses");
                        case EXECUTIVE_BUSINESS_REVIEW -> Tally.both(line.getLong("reviews"));
                        case SUSTAINED_ATTAINMENT -> Tally.NOTHING; // a run, not a count
                    });
        }
        return tallies;
    }

    private Tally tally(ResultSet line, String what) throws SQLException {
        return new Tally(
                BigDecimal.valueOf(line.getLong("renewal_" + what)),
                BigDecimal.valueOf(line.getLong("upgrade_" + what + suffix)));
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
}
