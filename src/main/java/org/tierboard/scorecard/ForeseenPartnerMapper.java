package org.tierboard.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Tally;

/** Reads a line of the counting statement that also counts for later days. */
final class ForeseenPartnerMapper implements RowMapper<ForeseenPartner> {

    private final CountedPartnerMapper today;
    private final List<TallyReader> later;

    ForeseenPartnerMapper(AheadParameters parameters) {
        this.today = new CountedPartnerMapper(parameters.today());
        this.later = IntStream.range(0, AheadStatement.DAYS)
                .mapToObj(day -> new TallyReader(parameters.later().get(day).set(), "_ahead" + (day + 1)))
                .toList();
    }

    @Override
    public ForeseenPartner mapRow(ResultSet line, int number) throws SQLException {
        var tallies = new ArrayList<Map<RowId, Tally>>(later.size());
        for (var reader : later) {
            tallies.add(reader.read(line));
        }
        return new ForeseenPartner(today.mapRow(line, number), tallies);
    }
}
