package org.tierboard.intake;

import java.util.List;

/** The people registered with a partner, and the addresses by which credentials find them (R6, R7, R10). */
final class IndividualsFile {

    /** Before the new ones are written, so that an address can move from one person to another in one file. */
    private static final String UPDATE = """
            merge into individual t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id) s
               on t.partner_no = s.partner_no
              and t.individual_id = s.individual_id
             when matched
              and (t.full_name, t.email, t.training_email, t.registered_on, t.left_on)
                  is distinct from (s.full_name, s.email, s.training_email, s.registered_on, s.left_on)
             then update
                     set full_name = s.full_name,
                         email = s.email,
                         training_email = s.training_email,
                         registered_on = s.registered_on,
                         left_on = s.left_on,
                         version = t.version + 1
            returning merge_action()
            """;

    private static final String INSERT = """
            merge into individual t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.individual_id) s
               on t.partner_no = s.partner_no
              and t.individual_id = s.individual_id
             when not matched
             then insert (partner_no, individual_id, full_name, email, training_email, registered_on, left_on)
                  values (s.partner_no, s.individual_id, s.full_name, s.email, s.training_email, s.registered_on, s.left_on)
            returning merge_action()
            """;

    private IndividualsFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.INDIVIDUALS,
                List.of(
                        FileColumn.of("individual_id", TextField.ID, "I-1").isKey(),
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("full_name", TextField.NAME, "Ann Example")
                                .isRequired(),
                        FileColumn.of("email", new EmailField(), "ann@example.com")
                                .isRequired(),
                        FileColumn.of("training_email", new EmailField(), "ann.learns@example.org"),
                        FileColumn.of("registered_on", new DateField(), "2020-03-01")
                                .isRequired(),
                        FileColumn.of("left_on", new DateField(), "")),
                List.of(RowRules.notBefore("left_on", "registered_on")),
                List.of(new AddressCheck()),
                List.of(UPDATE, INSERT));
    }
}
