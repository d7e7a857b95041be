package org.tierboard.intake;

import java.util.Collection;
import java.util.List;

/**
 * Partners, their path, and until when they are members. What happened here stays: a membership that its lead confirmed, and
 * the fee as far as payments were recorded (R26). A file says more of the fee only of days beyond all that were recorded.
 */
final class PartnersFile {

    /** A payment is recorded by who holds the partner, so the merge sees it, or it comes after the merge. */
    private static final String NOBODY_PAYS_MEANWHILE = """
            select count(*)
              from (select
                      from partner
                     where partner_id in (select partner_id from incoming)
                     order by partner_no
                       for no key update)
            """;

    private static final String FEE_STANDS =
            "(s.fee_paid_through > s.recorded_through) is not true" + " and s.recorded_through is not null";

    private static final String INCOMING = """
            (select incoming.*,
                    (select max(f.covers_until)
                       from fee_payment f
                       join partner p on p.partner_no = f.partner_no
                      where p.partner_id = incoming.partner_id) as recorded_through
               from incoming
              order by partner_id) s
            """;

    private static final String MERGE = """
            merge into partner t
            using %2$s
               on t.partner_id = s.partner_id
             when matched
              and (t.name, t.path, t.membership_confirmed_on, t.fee_paid_through)
                  is distinct from
                  (s.name, s.path,
                   case when t.membership_confirmed_here then t.membership_confirmed_on
                        else s.membership_confirmed_on end,
                   case when %1$s then t.fee_paid_through else s.fee_paid_through end)
             then update
                     set name = s.name,
                         path = s.path,
                         membership_confirmed_on =
                             case when t.membership_confirmed_here then t.membership_confirmed_on
                                  else s.membership_confirmed_on end,
                         fee_paid_through = case when %1$s then t.fee_paid_through else s.fee_paid_through end,
                         version = t.version + 1
             when not matched
             then insert (partner_id, name, path, membership_confirmed_on, fee_paid_through)
                  values (s.partner_id, s.name, s.path, s.membership_confirmed_on, s.fee_paid_through)
            returning merge_action()
            """.formatted(FEE_STANDS, INCOMING);

    private static final String CONFIRMED = """
            select t.partner_id as item,
                   count(*) over () as found
              from partner t
              join incoming s on s.partner_id = t.partner_id
             where t.membership_confirmed_here
               and t.membership_confirmed_on is distinct from s.membership_confirmed_on
             order by 1
             limit ?
            """;

    private static final String PAID = """
            select t.partner_id as item,
                   count(*) over () as found
              from partner t
              join %2$s on s.partner_id = t.partner_id
             where %1$s
               and t.fee_paid_through is distinct from s.fee_paid_through
             order by 1
             limit ?
            """.formatted(FEE_STANDS, INCOMING);

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
                List.of(
                        staged -> staged.jdbc()
                                .sql(NOBODY_PAYS_MEANWHILE)
                                .query(Long.class)
                                .single(),
                        new KeptHere("memberships", CONFIRMED),
                        new KeptHere("fees", PAID)),
                List.of(MERGE));
    }
}
