package org.tierboard.nightly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.scorecard.ForeseenCard;

/** Compares a block of cards with what was kept of them, and keeps what is new: a few statements a block. */
@Repository
class NightlyCards {

    private static final String KEPT = """
            select partner_no,
                   since,
                   state,
                   before
              from nightly_card
             where partner_no = any (:partners)
            """;

    private static final String KEEP = """
            insert into nightly_card (partner_no, since, state, before, lapse_within)
            select partner_no, :day, state, before, lapse_within
              from unnest(:partners::integer[], :states::text[], :befores::text[], :lapses::smallint[])
                as line (partner_no, state, before, lapse_within)
                on conflict (partner_no) do update
               set since = excluded.since,
                   state = excluded.state,
                   before = excluded.before,
                   lapse_within = excluded.lapse_within
            """;

    private final JdbcClient jdbc;
    private final NightlyChanges changes;

    NightlyCards(JdbcClient jdbc, NightlyChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * What came of a block.
     *
     * @param moved whose card says something else than on the day compared with
     * @param turned whose card says something else than when it was last evaluated
     */
    record Written(List<PartnerMovements> moved, List<PartnerMovements> turned) {}

    Written write(Night night, List<ForeseenCard> block) {
        var kept = kept(block);
        var compared = block.stream()
                .map(card -> Comparison.of(night, card, kept.get(card.card().partnerNo())))
                .toList();
        keep(night.day(), compared.stream().filter(Comparison::isNews).toList());
        var moved = compared.stream().flatMap(one -> one.moved().stream()).toList();
        changes.replace(night, compared.stream().map(Comparison::partnerNo).toList(), moved);
        return new Written(
                moved, compared.stream().flatMap(one -> one.turned().stream()).toList());
    }

    private Map<Integer, KeptCard> kept(List<ForeseenCard> block) {
        var byPartner = new HashMap<Integer, KeptCard>();
        jdbc.sql(KEPT)
                .param(
                        "partners",
                        block.stream().mapToInt(one -> one.card().partnerNo()).toArray())
                .query(NightlyCards::kept)
                .list()
                .forEach(kept -> byPartner.put(kept.partnerNo(), kept));
        return byPartner;
    }

    private void keep(LocalDate day, List<Comparison> news) {
        if (news.isEmpty()) {
            return;
        }
        jdbc.sql(KEEP)
                .param("day", day)
                .param("partners", news.stream().map(Comparison::partnerNo).toArray(Integer[]::new))
                .param("states", news.stream().map(Comparison::state).toArray(String[]::new))
                .param("befores", news.stream().map(Comparison::before).toArray(String[]::new))
                .param("lapses", news.stream().map(Comparison::lapseWithin).toArray(Integer[]::new))
                .update();
    }

    private static KeptCard kept(ResultSet row, int number) throws SQLException {
        return new KeptCard(
                row.getInt("partner_no"),
                row.getObject("since", LocalDate.class),
                row.getString("state"),
                row.getString("before"));
    }
}
