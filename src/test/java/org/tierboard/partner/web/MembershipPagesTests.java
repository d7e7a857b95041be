package org.tierboard.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierboard.Visitor.location;
import static org.tierboard.Visitor.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tierboard.AtOnce;
import org.tierboard.PartnerPagesTest;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.VisiblePartners;
import org.tierboard.scorecard.PortfolioQueries;

class MembershipPagesTests extends PartnerPagesTest {

    @Autowired
    PortfolioQueries portfolio;

    Person lead;
    Person manager;
    Visitor administrator;

    @BeforeEach
    void signIn() {
        lead = people.leadOf(partner);
        manager = people.managerOf(partner);
        administrator = visitor(people.administrator());
    }

    /** Fifty at the same moment: one confirms, the others are told; one line of the audit and one mail. */
    @Test
    void ofFiftyConfirmationsOneCounts() {
        var leads = Stream.generate(() -> visitor(lead)).limit(50).toList();

        var answers = AtOnce.all(50, number -> leads.get(number).post(path("/confirm"), Map.of()));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(49)
                .allSatisfy(answer ->
                        assertThat(page(answer).select(".lead").text()).contains("was confirmed already, on"));
        assertThat(deeds("membership.confirmed", false)).isEqualTo(1);
        assertThat(deeds("membership.confirmed", true)).isEqualTo(49);
        assertThat(mail.subjects(manager.email())).containsExactly("Example Consulting has confirmed its membership");
        assertThat(page(leads.get(0).get(path(""))).select("#confirmed-on").text())
                .isNotEqualTo("Not yet");
    }

    /** R26: the stage follows by itself. */
    @Test
    void aPaymentMakesAConfirmedPartnerConfirmed() {
        visitor(lead).post(path("/confirm"), Map.of());
        assertThat(stage()).isEqualTo("REGISTERED");

        var answer = administrator.post(path("/payments"), payment());

        assertThat(location(answer)).isEqualTo(path(""));
        assertThat(stage()).isEqualTo("CONFIRMED");
        assertThat(mail.subjects(lead.email())).containsExactly("The annual fee of Example Consulting is paid");
        assertThat(mail.subjects(manager.email())).hasSize(1);
    }

    /** R5, R26: however late it is recorded, and on no day once it is taken back. */
    @Test
    void aCardOfAPastDayKnowsThePaymentsThatHadComeInByThen() {
        jdbc.sql("update partner set membership_confirmed_on = '2020-01-01' where partner_no = :no")
                .param("no", partner.partnerNo())
                .update();
        var received = calendar.today().minusDays(3);
        administrator.post(path("/payments"), with("receivedOn", received.toString()));

        assertThat(stage(received.minusDays(1))).isEqualTo("Registered, listed as REGISTERED");
        assertThat(stage(received)).isEqualTo("Confirmed, listed as CONFIRMED");
        administrator.post(path("/payments/1/cancel"), Map.of("reason", "Another partner's"));
        assertThat(stage(received)).isEqualTo("Registered, listed as REGISTERED");
    }

    private String stage(LocalDate day) {
        var card = page(administrator.get("/partners/" + partner.id() + "/scorecard?asOf=" + day));
        var listed = portfolio.one(VisiblePartners.visible(partner.partnerNo(), partner.id()), day);
        return card.select(".origin .tag").last().text() + ", listed as " + listed.stage();
    }

    @Test
    void aPaymentRecordedWronglyIsTakenBackByALineThatSaysWhy() {
        visitor(lead).post(path("/confirm"), Map.of());
        administrator.post(path("/payments"), payment());

        assertThat(administrator.get(path("/payments/1/cancel")).statusCode()).isEqualTo(200);
        var without = administrator.post(path("/payments/1/cancel"), Map.of("reason", " "));
        administrator.post(path("/payments/1/cancel"), Map.of("reason", "Another partner's"));
        var again = administrator.post(path("/payments/1/cancel"), Map.of("reason", "Again"));

        assertThat(page(without).select("#reason-error").text()).isEqualTo("Say why.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(stage()).isEqualTo("REGISTERED");
        var rows = page(administrator.get(path(""))).select("tr[data-payment]");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).attr("data-cancelled")).isEqualTo("true");
        assertThat(rows.get(1).text()).contains("-$2,500", "Takes back payment 1: Another partner's");
    }

    @Test
    void theSamePaymentFromTwoFormsIsRecordedOnce() {
        var first = administrator.post(path("/payments"), payment());
        var second = administrator.post(path("/payments"), payment());

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(page(administrator.get(path(""))).select("tr[data-payment]")).hasSize(1);
    }

    @Test
    void whatCannotBeRecordedIsShownAtItsField() {
        var answer = administrator.post(path("/payments"), with("amount", "much"));
        var empty = administrator.post(path("/payments"), with("receivedOn", ""));
        var ahead = with("coversUntil", calendar.today().plusYears(4).toString());

        assertThat(page(answer).select("#amount-error").text()).isEqualTo("Enter an amount such as 2500 or 2500.00.");
        assertThat(page(empty).select("#receivedOn-error").text()).startsWith("Enter the day");
        assertThat(page(administrator.post(path("/payments"), ahead))
                        .select("#coversUntil-error")
                        .text())
                .isEqualTo("Enter a day at most three years ahead.");
        assertThat(deeds("fee.payment-recorded", true)).isEqualTo(1);
    }

    @Test
    void onlyTheLeadConfirmsAndOnlyAdministratorsRecord() {
        assertThat(page(administrator.get(path(""))).select("form[action$=/confirm]"))
                .isEmpty();
        assertThat(page(visitor(lead).get(path(""))).select("#payment")).isEmpty();
        assertThat(page(visitor(lead).get(path(""))).select("form[action$=/confirm]"))
                .hasSize(1);
        assertThat(page(visitor(manager).get(path(""))).select("main form")).isEmpty();
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteAPayment() {
        for (var statement : new String[] {"update fee_payment set amount = 1", "delete from fee_payment"}) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anAdministratorRegistersAPartnerAndSeesWhatIsNext() {
        var id = "P-" + UUID.randomUUID();

        var answer = administrator.post("/partners", Map.of("partnerId", id, "name", "New Co", "path", "SERVICES"));
        var next = page(administrator.get(location(answer)));
        var again = administrator.post("/partners", Map.of("partnerId", id, "name", "New Co", "path", "SERVICES"));
        var wrong = administrator.post("/partners", Map.of("partnerId", "a b", "name", " ", "path", "MOON"));

        assertThat(next.select(".steps li").eachAttr("data-done")).containsExactly("false", "false", "false", "false");
        var invite = page(administrator.get(next.select(".steps a.button").attr("href")));
        assertThat(invite.select("#partnerId").val()).isEqualTo(id);
        assertThat(invite.select("#role option[selected]").val()).isEqualTo("ALLIANCE_LEAD");
        assertThat(page(again).select("#partnerId-error").text()).isEqualTo("There is already a partner with this ID.");
        assertThat(page(wrong).select(".errors li")).hasSize(3);
        assertThat(page(administrator.get("/partners?query=" + id)).text()).contains("New Co");
    }

    @Test
    void whatWaitsIsSaidToWhomItConcerns() {
        var before = page(visitor(lead).get("/waiting")).text();
        visitor(lead).post(path("/confirm"), Map.of());
        var after = page(visitor(lead).get("/waiting")).text();

        assertThat(before).contains("Confirm your membership");
        assertThat(after).doesNotContain("Confirm your membership").contains("Pay the annual fee");
    }

    private String stage() {
        return page(administrator.get(path(""))).select("#membership").attr("data-stage");
    }

    private Map<String, String> payment() {
        var today = calendar.today();
        return Map.of(
                "amount", "2500",
                "receivedOn", today.toString(),
                "coversUntil", today.plusYears(1).minusDays(1).toString(),
                "reference", "R-1",
                "seen", "0");
    }

    private Map<String, String> with(String field, String value) {
        var more = new LinkedHashMap<>(payment());
        more.put(field, value);
        return more;
    }

    private String path(String more) {
        return "/partners/" + partner.id() + "/membership" + more;
    }
}
