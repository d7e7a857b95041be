package org.tierboard.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/** Runs the counting statement over one partner, some, or all of a path. */
@Repository
class Tallies {

    private static final int LINES_AT_A_TIME = 500;
    private static final int FIRST = 100;

    private static final String FIRST_PARTNERS = """
            select partner_no,
                   partner_id
              from partner
             where path = :path
             order by partner_id collate "C"
             limit :first
            """;

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CountedPartner ofOne(CountingParameters parameters, int partnerNo) {
        return query(jdbc.sql(CountingStatement.ONE).param("partner", partnerNo), parameters)
                .single();
    }

    List<CountedPartner> ofSome(CountingParameters parameters, Collection<Integer> partnerNos) {
        return query(some(partnerNos), parameters).list();
    }

    /** The partners as the server hands them over, by partner id; to be closed. Needs a transaction around it. */
    Stream<CountedPartner> streamSome(CountingParameters parameters, Collection<Integer> partnerNos) {
        return query(some(partnerNos), parameters).stream();
    }

    /**
     * All partners of the path, as above. Of a large network the server hands over nothing until it has counted everything,
     * so some are asked for apart, whose reader has something to do meanwhile; and the very first alone, because after a
     * start the facts of each come from the disk.
     */
    Stream<CountedPartner> streamAll(CountingParameters parameters) {
        var first = jdbc.sql(FIRST_PARTNERS)
                .param("path", parameters.set().path())
                .param("first", FIRST)
                .query((row, number) -> new First(row.getInt("partner_no"), row.getString("partner_id")))
                .list();
        var last = first.isEmpty() ? "" : first.get(first.size() - 1).id();
        var numbers = first.stream().map(First::partnerNo).toList();
        var one = Math.min(1, numbers.size());
        return InTurn.of(
                () -> streamSome(parameters, numbers.subList(0, one)),
                () -> streamSome(parameters, numbers.subList(one, numbers.size())),
                () -> streamAfter(parameters, last));
    }

    private record First(int partnerNo, String id) {}

    private Stream<CountedPartner> streamAfter(CountingParameters parameters, String after) {
        var statement =
                jdbc.sql(CountingStatement.AFTER).withFetchSize(LINES_AT_A_TIME).param("after", after);
        return query(statement, parameters).stream();
    }

    /** All partners of the path whose id comes after one, with what counts on later days, as above. */
    Stream<ForeseenPartner> streamAhead(AheadParameters parameters, String after) {
        return jdbc
                .sql(CountingStatement.AHEAD)
                .withFetchSize(LINES_AT_A_TIME)
                .params(parameters.values())
                .param("after", after)
                .query(new ForeseenPartnerMapper(parameters))
                .stream();
    }

    private JdbcClient.StatementSpec some(Collection<Integer> partnerNos) {
        return jdbc.sql(CountingStatement.SOME)
                .withFetchSize(LINES_AT_A_TIME)
                .param(
                        "partners",
                        partnerNos.stream().mapToInt(Integer::intValue).toArray());
    }

    private static MappedQuerySpec<CountedPartner> query(
            JdbcClient.StatementSpec statement, CountingParameters parameters) {
        return statement.params(parameters.values()).query(new CountedPartnerMapper(parameters));
    }
}
