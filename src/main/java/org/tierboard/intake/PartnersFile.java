package org.tierboard.intake;

import java.util.Collection;
import java.util.List;

/** Partners, their path, and until when they are members. */
final class PartnersFile {

    private static final String MERGE = """
            merge into partner t
            using (select * from incoming order by partner_id) s
               on t.partner_id = s.partner_id
             when matched
              and (t.name, t.path, t.membership_confirmed_on, t.fee_paid_through)
                  is distinct from (s.name, s.path, s.membership_confirmed_on, s.fee_paid_through)
             then update
                     set name = s.name,
                         path = s.path,
                         membership_confirmed_on = s.membership_confirmed_on,
                         fee_paid_through = s.fee_paid_through,
                         version = t.version + 1
             when not matched
             then insert (partner_id, name, path, membership_confirmed_on, fee_paid_through)
                  values (s.partner_id, s.name, s.path, s.membership_confirmed_on, s.fee_paid_through)
            returning merge_action()
            """;

    private PartnersFile() {}

    static KindOfFile describe(Collection<String> paths) {
        return new KindOfFile(
                ImportKind.PARTNERS,
                List.of(
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("name", TextField.NAME, "Example Consulting")
                                .isRequired(),
                        FileColumn.of("path", ChoiceField.of(List.copyOf(paths)), "SERVICES")
                                .orElse("SERVICES"),
                        FileColumn.of("membership_confirmed_on", new DateField(), "2021-06-01"),
                        FileColumn.of("fee_paid_through", new DateField(), "2022-05-31")),
                List.of(),
                List.of(),
                List.of(MERGE));
    }
}
