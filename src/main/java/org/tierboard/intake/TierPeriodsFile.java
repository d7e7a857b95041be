package org.tierboard.intake;

import java.util.List;

/**
 * From when on a partner held which tier; each period lasts until the next one starts. What was decided here stays: the file
 * that a period came in with knows of no decision, nor that its review was put off (R27-R29).
 */
final class TierPeriodsFile {

    private static final String MERGE = """
            merge into tier_period t
            using (select p.partner_no, i.starts_on, i.tier,
                          case when e.next_review_on is null then i.next_review_on else held.next_review_on end as next_review_on
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                     left join review_extension e
                       on e.partner_no = p.partner_no
                      and e.starts_on = i.starts_on
                      and e.next_review_on = i.next_review_on
                     left join tier_period held
                       on held.partner_no = p.partner_no
                      and held.starts_on = i.starts_on
                    order by p.partner_no, i.starts_on) s
               on t.partner_no = s.partner_no
              and t.starts_on = s.starts_on
             when matched
              and (t.tier, t.next_review_on) is distinct from (s.tier, s.next_review_on)
             then update
                     set tier = s.tier,
                         next_review_on = s.next_review_on,
                         version = t.version + 1
             when not matched
             then insert (partner_no, starts_on, tier, next_review_on)
                  values (s.partner_no, s.starts_on, s.tier, s.next_review_on)
            returning merge_action()
            """;

    private TierPeriodsFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.TIER_PERIODS,
                List.of(
                        FileColumn.of("partner_id", new PartnerIdField(), "P-1").isKey(),
                        FileColumn.of("tier", ChoiceField.of("SELECT", "ADVANCED", "PREMIER", "NONE"), "SELECT")
                                .isRequired(),
                        FileColumn.of("starts_on", new DateField(), "2021-06-01")
                                .isKey(),
                        FileColumn.of("next_review_on", new DateField(), "2022-06-01")),
                List.of(
                        RowRules.droppedWhen("tier", "NONE", "next_review_on"),
                        RowRules.requiredUnless("tier", "NONE", "next_review_on"),
                        RowRules.after("next_review_on", "starts_on")),
                List.of(new DecidedPeriodCheck()),
                List.of(MERGE));
    }
}
