package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.tierboard.evaluation.History;
import org.tierboard.evaluation.Standing;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.Tier;

/** Reads a line of the counting statement: each requirement's measure says which of its columns are the row's tally. */
final class CountedPartnerMapper implements RowMapper<CountedPartner> {

    private static final String NO_TIER = "NONE";

    private final TallyReader tallies;
    private final HistoryReader history;

    CountedPartnerMapper(CountingParameters parameters) {
        this.tallies = new TallyReader(parameters.set(), "");
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
                tallies.read(line),
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

    static <T> T @Nullable [] array(ResultSet line, String column, Class<T[]> type) throws SQLException {
        var array = line.getArray(column);
        return array == null ? null : type.cast(array.getArray());
    }
}
