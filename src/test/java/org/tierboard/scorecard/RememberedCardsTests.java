package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.TestDatabase;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.facts.Network;
import org.tierboard.facts.NetworkTables;
import org.tierboard.facts.Samples;
import org.tierboard.guide.Guides;

/** A remembered card is the card that would be counted now, whatever changed and whoever changed it. */
@SpringBootTest
@Import(TestDatabase.class)
@Transactional
class RememberedCardsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Viewer ADMINISTRATOR = new Viewer(0, "Ada", "admin@example.com", Role.ADMINISTRATOR);

    @Autowired
    RememberedCards remembered;

    @Autowired
    Scorecards scorecards;

    @Autowired
    PartnerAccess access;

    @Autowired
    OldChanges oldChanges;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient client;

    @Autowired
    Guides guides;

    @Autowired
    CatalogueNumbers catalogue;

    @Test
    void countsOnceForAsLongAsNothingChanges() {
        write();

        assertThat(remembered.of(partner("P-1"), DAY)).isSameAs(remembered.of(partner("P-1"), DAY));
        assertThat(remembered.of(partner("P-1"), DAY.plusDays(1))).isNotEqualTo(remembered.of(partner("P-1"), DAY));
    }

    @Test
    void isTheCardThatCountsNowAfterEachRowThatIsTakenAway() {
        write();
        for (var table : counted()) {
            while (takeOneAway(table)) {
                var partner = partner("P-1");
                assertThat(remembered.of(partner, DAY)).as(table).isEqualTo(scorecards.of(partner, DAY));
            }
        }
        assertThat(remembered.of(partner("P-1"), DAY).scorecard().rows()).isNotEmpty();
    }

    @Test
    void everyTableThatIsCountedNotesEveryKindOfChange() {
        var noted = client.sql("""
                        select tgrelid::regclass || ' ' || (tgtype & 28) as change
                          from pg_trigger
                         where tgfoid = 'note_partner_change'::regproc
                           and tgenabled = 'O'
                        """).query(String.class).list();

        assertThat(counted()).contains("opportunity", "credential_span", "tier_period", "review_extension");
        assertThat(noted)
                .containsAll(counted().stream()
                        .flatMap(table -> List.of(table + " 4", table + " 8", table + " 16").stream())
                        .toList());
    }

    @Test
    void aChangeIsThePartnersOwn() {
        write();
        var other = partner("P-2").revision();
        var own = partner("P-1").revision();

        jdbc.update(
                "update opportunity set customer = customer || '!' where partner_no = ?",
                partner("P-1").partnerNo());

        assertThat(partner("P-1").revision()).isNotEqualTo(own);
        assertThat(partner("P-2").revision()).isEqualTo(other);
    }

    @Test
    void addingUpOldChangesLeavesEveryRevision() {
        write();
        var before = partner("P-1").revision();

        oldChanges.run(DAY);
        var after = partner("P-1").revision();
        jdbc.update("update partner set name = 'Another' where partner_id = 'P-1'");
        var changed = partner("P-1").revision();
        oldChanges.run(DAY);

        assertThat(after).isEqualTo(before);
        assertThat(changed).isNotEqualTo(before);
        assertThat(partner("P-1").revision()).isEqualTo(changed);
        assertThat(client.sql("select count(*) from partner_change")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void write() {
        var network = new Network();
        for (var id : List.of("P-1", "P-2")) {
            Samples.premierMaterial(network.partner(id), DAY).tier("ADVANCED", DAY.minusMonths(8));
        }
        new NetworkTables(jdbc).write(network);
    }

    private VisiblePartner partner(String id) {
        return access.require(ADMINISTRATOR, id);
    }

    /** The tables that the server reads for a card. */
    private TreeSet<String> counted() {
        var parameters = new CountingParameters(
                guides.inForceOn("SERVICES", DAY),
                DAY,
                CountingParameters.headcounts(guides.editions("SERVICES").values()),
                catalogue.numbers());
        var plan = client.sql("explain (format json) " + CountingStatement.ONE)
                .params(parameters.values())
                .param("partner", 1)
                .query(String.class)
                .single();
        return Pattern.compile("\"Relation Name\": \"(\\w+)\"")
                .matcher(plan)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the facts; the partner itself stays, and so does what may only be added to. */
    private boolean takeOneAway(String table) {
        return !table.equals("partner")
                && jdbc.queryForObject("select has_table_privilege(?, 'delete')", Boolean.class, table)
                && jdbc.update(
                                "delete from %1$s where ctid = (select min(ctid) from %1$s where partner_no = ?)"
                                        .formatted(table),
                                partner("P-1").partnerNo())
                        > 0;
    }
}
