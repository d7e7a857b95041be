package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong with a row is told by line, column, value and how to mend it. */
class RejectionReasonTests extends ImportTest {

    @ParameterizedTest(name = "{0}: {2} = {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # kind          | columns and good values                                                                 | column         | value          | reason
            partners        | name=A                                                                                  | partner_id     | -P             | is not a partner id
            partners        | partner_id=N-1                                                                          | name           |                | 'name' is required.
            partners        | partner_id=N-1;name=A                                                                   | path           | SOFTWARE       | 'SOFTWARE' is not known: write one of SERVICES.
            partners        | partner_id=N-1;name=A                                                                   | fee_paid_through | 31/12/2021   | '31/12/2021' is not a date: write yyyy-MM-dd, for example 2021-12-31.
            partners        | partner_id=N-1;name=A                                                                   | fee_paid_through | 2021-02-30   | '2021-02-30' is no day of the calendar
            partners        | partner_id=N-1;name=A                                                                   | fee_paid_through | 0021-02-28   | the year must be from 1990 to 2200
            tier-periods    | partner_id=$P;starts_on=2021-01-01;next_review_on=2022-01-01                            | tier           | GOLD           | write one of SELECT, ADVANCED, PREMIER, NONE
            tier-periods    | partner_id=$P;tier=SELECT;starts_on=2021-01-01                                          | next_review_on |                | 'next_review_on' is required unless tier is NONE.
            tier-periods    | partner_id=$P;tier=SELECT;starts_on=2021-01-01                                          | next_review_on | 2021-01-01     | 2021-01-01 is not after starts_on, which is 2021-01-01.
            individuals     | individual_id=I;partner_id=$P;full_name=A;registered_on=2021-01-01                      | email          | ann@           | 'ann@' is not an e-mail address
            individuals     | individual_id=I;partner_id=$P;full_name=A;email=a@b.example;registered_on=2021-01-01    | left_on        | 2020-12-31     | 2020-12-31 is before registered_on, which is 2021-01-01.
            individuals     | individual_id=I;full_name=A;email=a@b.example;registered_on=2021-01-01                  | partner_id     | NOBODY         | There is no partner 'NOBODY' that you may import for.
            credentials     | credential_id=C;email=a@b.example;earned_on=2021-01-01                                  | credential     | CLOUD_PRACTICIONER | Perhaps one of these was meant: CLOUD_PRACTITIONER
            credentials     | credential_id=C;email=a@b.example;earned_on=2021-01-01                                  | credential     | zzz            | 'zzz' is not a code of the catalogue of credentials.
            credentials     | credential_id=C;email=a@b.example;credential=CLOUD_PRACTITIONER;earned_on=2021-01-02    | expires_on     | 2021-01-01     | is before earned_on
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;estimated_mrr=1;stage=Launched | launched_on |          | 'launched_on' is required when stage is LAUNCHED.
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;estimated_mrr=1         | stage          | Won            | Technical Validation
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;stage=Prospect;estimated_mrr=1     | origin         | VENDOR         | write one of PARTNER, AWS
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect          | estimated_mrr  | 1e3            | is not an amount: write digits with at most two decimals
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect          | estimated_mrr  | 1,234.56       | is not an amount
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect          | estimated_mrr  | -1             | '-1' is negative
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect          | estimated_mrr  | 1.005          | has more than two decimals
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect          | estimated_mrr  | 1000000000000000 | is too large
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect;estimated_mrr=1 | currency | EUR           | 'EUR' is not known: write one of USD.
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect;estimated_mrr=1 | shared   | yes           | 'yes' is neither true nor false.
            opportunities   | opportunity_id=O;partner_id=$P;customer=C;workload=W;origin=AWS;stage=Prospect;estimated_mrr=1 | reference_url | ftp://x  | is not the address of a page
            validations     | partner_id=$P;program=COMPETENCY;awarded_on=2021-01-01                                  | name           |                | 'name' is required when program is COMPETENCY.
            validations     | partner_id=$P;awarded_on=2021-01-01                                                     | program        | ISV            | write one of COMPETENCY, MSP, WELL_ARCHITECTED
            validations     | partner_id=$P;program=MSP;awarded_on=2021-01-02                                         | expires_on     | 2021-01-01     | is before awarded_on
            references      | reference_id=R;partner_id=$P;customer=C;submitted_on=2021-01-01                         | url            | example.com    | write one that begins with https://
            references      | reference_id=R;partner_id=$P;customer=C;url=https://example.com;submitted_on=2021-01-02 | approved_on    | 2021-01-01     | is before submitted_on
            csat-responses  | response_id=S;partner_id=$P;customer=C;email=a@b.example;submitted_on=2021-01-01        | score          | 6              | '6' is not a score: write 1, 2, 3, 4 or 5.
            csat-responses  | response_id=S;partner_id=$P;customer=C;email=a@b.example;score=5;submitted_on=2021-01-02 | email_confirmed_on | 2021-01-01 | is before submitted_on
            csat-responses  | response_id=S;partner_id=$P;customer=C;email=a@b.example;score=5;submitted_on=2021-01-02 | customer_confirmed_on | 2021-01-01 | is before submitted_on
            executive-business-reviews | partner_id=$P                                                               | approved_on    |                | 'approved_on' is required.
            """)
    void saysWhatIsWrongAndHowToMendIt(String kind, String good, String column, String value, String reason) {
        var header = new StringBuilder(column);
        var row = new StringBuilder(quoted(value == null ? "" : value));
        for (var pair : good.replace("$P", partner).split(";")) {
            header.append(',').append(pair, 0, pair.indexOf('='));
            row.append(',').append(quoted(pair.substring(pair.indexOf('=') + 1)));
        }

        var rejection = onlyRejection(ImportKind.require(kind), header + "\n" + row + "\n");

        assertThat(rejection.line()).isEqualTo(2);
        assertThat(rejection.column()).isEqualTo(column);
        assertThat(rejection.value()).isEqualTo(value == null ? "" : value);
        assertThat(rejection.reason()).contains(reason);
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    @Test
    void namesEveryFaultOfARowUnderTheFirst() {
        var rejection =
                onlyRejection(ImportKind.PARTNERS, "partner_id,name,path,fee_paid_through\n?,x,NO,31.12.2021\n");

        assertThat(rejection.column()).isEqualTo("partner_id");
        assertThat(rejection.reason())
                .contains("'?' is not a partner id", " [path] 'NO'", " [fee_paid_through] '31.12.2021'");
    }

    @Test
    void rejectsARowOfAnotherLengthThanTheHeader() {
        var job = take(ImportKind.BUSINESS_PLANS, """
                partner_id,confirmed_on,confirmed_by
                %1$s,2021-01-01
                %1$s,2021-01-02,Ann, Bob
                %1$s,2021-01-03,Ann,,
                """.formatted(partner));

        assertCounts(job, 1, 0, 0, 2);
        assertThat(reports.firstRejections(job))
                .extracting(RejectedRow::reason)
                .satisfiesExactly(
                        reason ->
                                assertThat(reason).startsWith("The row has 2 fields, and the header names 3 columns."),
                        reason -> assertThat(reason).startsWith("The row has 4 fields"));
    }

    @Test
    void rejectsAFieldThatIsFarTooLongAndShortensItInTheReport() {
        var rejection = onlyRejection(ImportKind.PARTNERS, "partner_id,name\nN-1," + "x".repeat(100_001) + "\n");

        assertThat(rejection.column()).isEqualTo("name");
        assertThat(rejection.value()).hasSize(200);
        assertThat(rejection.reason()).isEqualTo("The value is longer than 100000 characters.");
    }

    @Test
    void rejectsANameThatIsTooLong() {
        var rejection = onlyRejection(ImportKind.PARTNERS, "partner_id,name\nN-1," + "x".repeat(301) + "\n");

        assertThat(rejection.reason()).isEqualTo("The value is too long: at most 300 characters.");
    }

    @Test
    void tellsTheLineOnWhichARowBeginsAlsoAfterQuotedLineBreaks() {
        var job = take(ImportKind.BUSINESS_PLANS, """
                partner_id,confirmed_on,confirmed_by
                %1$s,2021-01-01,"Ann
                and

                Bob"

                nobody,2021-01-02,Ann
                %1$s,x,Ann
                """.formatted(partner));

        assertThat(reports.firstRejections(job)).extracting(RejectedRow::line).containsExactly(7L, 8L);
    }
}
