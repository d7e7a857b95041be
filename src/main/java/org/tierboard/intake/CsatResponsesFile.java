package org.tierboard.intake;

import java.util.List;

/**
 * Customer satisfaction responses of an earlier system (R21, R22). Each row that is written is marked as migrated: it
 * came in past the respondent's confirmation.
 */
final class CsatResponsesFile {

    private static final String MERGE = """
            merge into csat_response t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.response_id) s
               on t.partner_no = s.partner_no
              and t.response_id = s.response_id
             when matched
              and (t.customer, t.email, t.score, t.comment, t.shared_with_partner, t.submitted_on,
                   t.email_confirmed_on, t.customer_confirmed_on)
                  is distinct from
                  (s.customer, s.email, s.score, s.comment, s.shared_with_partner, s.submitted_on,
                   s.email_confirmed_on, s.customer_confirmed_on)
             then update
                     set customer = s.customer,
                         email = s.email,
                         score = s.score,
                         comment = s.comment,
                         shared_with_partner = s.shared_with_partner,
                         submitted_on = s.submitted_on,
                         email_confirmed_on = s.email_confirmed_on,
                         customer_confirmed_on = s.customer_confirmed_on,
                         migrated = true,
                         version = t.version + 1
             when not matched
             then insert (partner_no, response_id, customer, email, score, comment, shared_with_partner,
                          submitted_on, email_confirmed_on, customer_confirmed_on, migrated)
                  values (s.partner_no, s.response_id, s.customer, s.email, s.score, s.comment, s.shared_with_partner,
                          s.submitted_on, s.email_confirmed_on, s.customer_confirmed_on, true)
            returning merge_action()
            """;

    private CsatResponsesFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.CSAT_RESPONSES,
                List.of(
                        FileColumn.of("response_id", TextField.ID, "S-1").isKey(),
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("customer", TextField.NAME, "Example Bank")
                                .isRequired(),
                        FileColumn.of("email", new EmailField(), "carl@bank.example")
                                .isRequired(),
                        FileColumn.of("score", new ScoreField(), "5").isRequired(),
                        FileColumn.of("comment", TextField.LONG_TEXT, "Knew our systems, kept every date"),
                        FileColumn.of("shared_with_partner", new BooleanField(), "false")
                                .orElse("false"),
                        FileColumn.of("submitted_on", new DateField(), "2021-12-01")
                                .isRequired(),
                        FileColumn.of("email_confirmed_on", new DateField(), "2021-12-01"),
                        FileColumn.of("customer_confirmed_on", new DateField(), "2021-12-03")),
                List.of(
                        RowRules.notBefore("email_confirmed_on", "submitted_on"),
                        RowRules.notBefore("customer_confirmed_on", "submitted_on")),
                List.of(new MigratedCheck()),
                List.of(MERGE));
    }
}
