package org.tierboard.intake;

import java.util.List;

/** Business plans that a partner manager confirmed (R14). Who confirmed one here is nothing that a file changes. */
final class BusinessPlansFile {

    private static final String MERGE = """
            merge into business_plan t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    order by p.partner_no, i.confirmed_on) s
               on t.partner_no = s.partner_no
              and t.confirmed_on = s.confirmed_on
             when matched
              and t.confirmed_by <> s.confirmed_by
              and not exists (
                  select
                    from plan_submission here
                   where here.partner_no = t.partner_no
                     and here.decided_on = t.confirmed_on
                     and here.status in ('CONFIRMED', 'SUPERSEDED'))
             then update
                     set confirmed_by = s.confirmed_by,
                         version = t.version + 1
             when not matched
             then insert (partner_no, confirmed_on, confirmed_by)
                  values (s.partner_no, s.confirmed_on, s.confirmed_by)
            returning merge_action()
            """;

    private BusinessPlansFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.BUSINESS_PLANS,
                List.of(
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("confirmed_on", new DateField(), "2021-09-30")
                                .isKey(),
                        FileColumn.of("confirmed_by", TextField.NAME, "manager@example.com")
                                .isRequired()),
                List.of(),
                List.of(),
                List.of(MERGE));
    }
}
