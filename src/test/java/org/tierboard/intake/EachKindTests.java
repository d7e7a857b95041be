package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.CREDENTIALS;
import static org.tierboard.intake.ImportKind.CSAT_RESPONSES;
import static org.tierboard.intake.ImportKind.INDIVIDUALS;
import static org.tierboard.intake.ImportKind.OPPORTUNITIES;
import static org.tierboard.intake.ImportKind.PARTNERS;
import static org.tierboard.intake.ImportKind.TIER_PERIODS;
import static org.tierboard.intake.ImportKind.VALIDATIONS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of file is taken, changes what it says, and changes nothing the second time. */
class EachKindTests extends ImportTest {

    @Autowired
    KindsOfFile kinds;

    @Test
    void takesPartners() {
        var id = unique("N-");

        assertCounts(take(PARTNERS, """
                        partner_id,name,path,membership_confirmed_on,fee_paid_through
                        %s,Näme & Söhne,services,2021-06-01,2022-05-31
                        """.formatted(id)), 1, 0, 0, 0);

        assertThat(rows(
                        "select name, path, membership_confirmed_on::text, fee_paid_through::text from partner where partner_id = ?",
                        id))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactly("Näme & Söhne", "SERVICES", "2021-06-01", "2022-05-31"));
    }

    @Test
    void takesTierPeriods() {
        var csv = """
                partner_id,tier,starts_on,next_review_on
                %1$s,none,2020-01-01,
                %1$s,Select,2021-01-01,2022-01-01
                """.formatted(partner);

        assertCounts(take(TIER_PERIODS, csv), 2, 0, 0, 0);
        assertCounts(take(TIER_PERIODS, csv.replace("2022-01-01", "2022-02-01")), 0, 1, 1, 0);

        assertThat(rows(
                        "select tier, next_review_on::text from tier_period where partner_no = ? order by starts_on",
                        partnerNo))
                .extracting(row -> row.get("tier") + " " + row.get("next_review_on"))
                .containsExactly("NONE null", "SELECT 2022-02-01");
    }

    @Test
    void takesOpportunities() {
        var csv = """
                opportunity_id,partner_id,customer,workload,origin,stage,launched_on,estimated_mrr,currency,shared,reference_designated_on,reference_url
                00012,%1$s,"Bank, ""The"" Big",Lake,aws,technical validation,,0,,FALSE,,
                O-2,%1$s,Shop,Web,PARTNER,LAUNCHED,2021-11-05,10498.56,usd,,2021-12-01,https://example.com/shop
                """.formatted(partner);

        assertCounts(take(OPPORTUNITIES, csv), 2, 0, 0, 0);

        var rows = rows("select * from opportunity where partner_no = ? order by opportunity_id", partnerNo);
        assertThat(rows.get(0))
                .containsEntry("opportunity_id", "00012")
                .containsEntry("customer", "Bank, \"The\" Big")
                .containsEntry("stage", "TECHNICAL_VALIDATION")
                .containsEntry("shared", false);
        assertThat(rows.get(1))
                .containsEntry("stage", "LAUNCHED")
                .containsEntry("estimated_mrr", new BigDecimal("10498.56"))
                .containsEntry("shared", true)
                .containsEntry("reference_url", "https://example.com/shop");
    }

    @Test
    void takesValidationsAndDropsANameThatMeansNothing() {
        assertCounts(take(VALIDATIONS, """
                        partner_id,program,name,awarded_on,expires_on
                        %1$s,competency,DevOps,2021-01-10,
                        %1$s,msp,whatever,2021-01-10,2024-01-10
                        %1$s,Well Architected,,2021-01-10,
                        """.formatted(partner)), 3, 0, 0, 0);

        assertThat(rows("select program, name from designation where partner_no = ? order by program", partnerNo))
                .extracting(row -> row.get("program") + ":" + row.get("name"))
                .containsExactly("COMPETENCY:DevOps", "MSP:", "WELL_ARCHITECTED:");
    }

    @Test
    void marksImportedResponsesAsMigrated() {
        assertCounts(take(CSAT_RESPONSES, """
                        response_id,partner_id,customer,email,score,comment,shared_with_partner,submitted_on,email_confirmed_on,customer_confirmed_on
                        S-1,%s,Bank,carl@bank.example,5,"Two
                        lines",true,2021-12-01,2021-12-01,2021-12-03
                        """.formatted(partner)), 1, 0, 0, 0);

        assertThat(rows("select migrated, comment from csat_response where partner_no = ?", partnerNo))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("migrated", true).containsEntry("comment", "Two\nlines"));
    }

    /** R22: an import changes nothing that a respondent sent by the form, nor what an administrator decided on. */
    @Test
    void leavesResponsesOfTheFormAndDecisionsAlone() {
        var header =
                "response_id,partner_id,customer,email,score,submitted_on,email_confirmed_on,customer_confirmed_on\n";
        write("S-FORM", false, null);
        write("S-DECIDED", true, "Ada");
        write("S-OPEN", true, null);
        var before = rows("select * from csat_response where partner_no = ? and response_id <> 'S-OPEN'", partnerNo);

        var job = take(
                CSAT_RESPONSES,
                header
                        + "S-FORM,%1$s,X,x@y.example,1,2021-12-01,2021-12-01,2021-12-01\n".formatted(partner)
                        + "S-DECIDED,%1$s,X,x@y.example,1,2021-12-01,2021-12-01,\n".formatted(partner)
                        + "S-OPEN,%1$s,X,x@y.example,1,2021-12-01,2021-12-01,\n".formatted(partner));

        assertCounts(job, 0, 1, 0, 2);
        assertThat(reports.firstRejections(job)).extracting(RejectedRow::column).containsOnly("response_id");
        assertThat(rows("select * from csat_response where partner_no = ? and response_id <> 'S-OPEN'", partnerNo))
                .isEqualTo(before);
        assertThat(rows("select told_on, confirmed_at, respondent from csat_response where response_id = 'S-OPEN'"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("respondent", "Carla").doesNotContainValue(null));
    }

    private void write(String id, boolean migrated, String decidedBy) {
        jdbc.sql("""
                insert into csat_response (partner_no, response_id, customer, respondent, email, score, submitted_on,
                       email_confirmed_on, customer_confirmed_on, confirmed_at, told_on, decided_by, migrated)
                values (?, ?, 'Bank', 'Carla', 'carla@bank.example', 5, '2021-12-01',
                       '2021-12-01', ?::date, now(), now()::date, ?, ?)
                """)
                .params(partnerNo, id, decidedBy == null ? null : "2021-12-02", decidedBy, migrated)
                .update();
    }

    @Test
    void matchesCredentialsAndIndividualsWhicheverCameFirst() {
        var early = unique("early") + "@example.com";
        var late = unique("late") + "@example.com";
        take(CREDENTIALS, credentials(early));
        take(INDIVIDUALS, """
                individual_id,partner_id,full_name,email,training_email,registered_on
                I-1,%1$s,Ann,%2$s,,2020-01-01
                I-2,%1$s,Bob,%4$s,%3$s,2020-01-01
                """.formatted(partner, early.toUpperCase(Locale.ROOT), late, unique("own") + "@example.com"));
        take(CREDENTIALS, credentials(late));

        assertThat(count("holding")).isEqualTo(2);
        assertThat(count("credential_span")).isEqualTo(2);
    }

    private static String credentials(String email) {
        return "credential_id,email,credential,earned_on\n%s,%s,cloud_practitioner,2021-02-15\n"
                .formatted(unique("C-"), email);
    }

    @ParameterizedTest
    @EnumSource
    void takesItsOwnExampleAndChangesNothingTheSecondTime(ImportKind kind) {
        if (rows("select 1 from partner where partner_id = 'P-1'").isEmpty() && kind != PARTNERS) {
            newPartner("P-1");
        }
        var example = ExampleFile.of(kinds.of(kind));

        assertThat(take(kind, example).rows().rejected()).isZero();
        var before = versions(kind);
        assertCounts(take(kind, example), 0, 0, 1, 0);

        assertThat(versions(kind)).isEqualTo(before).isNotEmpty();
    }

    private List<?> versions(ImportKind kind) {
        var table = switch (kind) {
            case PARTNERS -> "partner";
            case TIER_PERIODS -> "tier_period";
            case INDIVIDUALS -> "individual";
            case CREDENTIALS -> "credential";
            case OPPORTUNITIES, ACE_OPPORTUNITIES -> "opportunity";
            case BUSINESS_PLANS -> "business_plan";
            case VALIDATIONS -> "designation";
            case REFERENCES -> "public_reference";
            case CSAT_RESPONSES -> "csat_response";
            case EXECUTIVE_BUSINESS_REVIEWS -> "executive_business_review";
        };
        return rows("select ctid::text, xmin::text from %s order by 1".formatted(table));
    }
}
