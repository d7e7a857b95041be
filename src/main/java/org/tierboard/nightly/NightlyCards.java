package org.tierboard.nightly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.scorecard.ForeseenCard;
import org.tierboard.scorecard.LapsingCell;

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

    /** What is kept of a card: since a day, and what it said before. */
    private record Kept(
            int partnerNo,
            LocalDate since,
            String state,
            @Nullable String before) {

        /** What it said on the day before; empty if it wasn't evaluated then. */
        Optional<String> before(LocalDate day) {
            return since.isBefore(day) ? Optional.of(state) : Optional.ofNullable(before);
        }
    }

    /** A card that says something else than what is kept. */
    private record News(
            ForeseenCard card, String state, @Nullable String before) {

        int partnerNo() {
            return card.card().partnerNo();
        }

        @Nullable
        Integer lapseWithin() {
            return card.lapsing().stream()
                    .map(LapsingCell::withinDays)
                    .min(Integer::compare)
                    .orElse(null);
        }
    }

    /** @return the partners whose card says something else than on the day compared with */
    List<PartnerMovements> write(LocalDate day, List<ForeseenCard> block) {
        var kept = kept(block);
        var news = new ArrayList<News>();
        var moved = new ArrayList<PartnerMovements>();
        for (var foreseen : block) {
            var state = StateWriter.text(foreseen);
            var old = kept.get(foreseen.card().partnerNo());
            var before = old == null ? null : old.before(day).orElse(null);
            if (old == null || !old.state().equals(state)) {
                news.add(new News(foreseen, state, before));
            }
            compare(foreseen, before, state).ifPresent(moved::add);
        }
        keep(day, news);
        changes.replace(day, block.stream().map(one -> one.card().partnerNo()).toList(), moved);
        return moved;
    }

    private static Optional<PartnerMovements> compare(ForeseenCard foreseen, @Nullable String before, String state) {
        if (before == null || before.equals(state)) {
            return Optional.empty();
        }
        var movements = Movements.between(CardState.read(before), CardState.read(state));
        var card = foreseen.card();
        return movements.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerMovements(card.partnerNo(), card.id().value(), movements));
    }

    private Map<Integer, Kept> kept(List<ForeseenCard> block) {
        var byPartner = new HashMap<Integer, Kept>();
        jdbc.sql(KEPT)
                .param(
                        "partners",
                        block.stream().mapToInt(one -> one.card().partnerNo()).toArray())
                .query(NightlyCards::kept)
                .list()
                .forEach(kept -> byPartner.put(kept.partnerNo(), kept));
        return byPartner;
    }

    private void keep(LocalDate day, List<News> news) {
        if (news.isEmpty()) {
            return;
        }
        jdbc.sql(KEEP)
                .param("day", day)
                .param("partners", news.stream().map(News::partnerNo).toArray(Integer[]::new))
                .param("states", news.stream().map(News::state).toArray(String[]::new))
                .param("befores", news.stream().map(News::before).toArray(String[]::new))
                .param("lapses", news.stream().map(News::lapseWithin).toArray(Integer[]::new))
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getInt("partner_no"),
                row.getObject("since", LocalDate.class),
                row.getString("state"),
                row.getString("before"));
    }
}
