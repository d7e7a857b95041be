package org.tierboard.intake;

/**
 * Rejects rows that would change what was decided here about a period: one that a decision began keeps its tier and its
 * review, and one whose review was put off gets no date that it never had (R27-R29). A row that says what is there already,
 * or a review date from before it was put off, changes nothing and is taken.
 */
final class DecidedPeriodCheck implements StagedCheck {

    /** Whoever decides holds the partner; what is decided before this is seen, and nothing is between look and write. */
    private static final String NOBODY_DECIDES_MEANWHILE = """
            select count(*)
              from (select
                      from partner
                     where partner_id in (select partner_id from incoming)
                     order by partner_no
                       for key share)
            """;

    private static final String DECIDED = """
            insert into fault (line, column_name, reason, arguments)
            select incoming.line,
                   case when incoming.tier = held.tier then 'next_review_on' else 'tier' end,
                   case when put_off.was then 'reviewPutOff'
                        when held.tier = 'NONE' then 'tierDecided.MOVED_TO_NONE'
                        else 'tierDecided.' || decision.kind end,
                   array[case when put_off.was then held.next_review_on::text else decision.decided_on::text end,
                         held.tier,
                         coalesce(held.next_review_on::text, '')]
              from incoming
              join partner on partner.partner_id = incoming.partner_id
              join tier_period held
                on held.partner_no = partner.partner_no
               and held.starts_on = incoming.starts_on
             cross join lateral (
                   select exists (
                          select
                            from review_extension extension
                           where extension.partner_no = held.partner_no
                             and extension.starts_on = held.starts_on) as was) put_off
              left join lateral (
                   select made.kind,
                          made.decided_on
                     from tier_decision made
                    where made.partner_no = held.partner_no
                      and made.starts_on = held.starts_on
                      and made.kind <> 'EXTENDED'
                    order by made.decision_no desc
                    limit 1) decision
                on true
             where (put_off.was or decision.kind is not null)
               and (incoming.tier <> held.tier
                    or (incoming.next_review_on <> held.next_review_on
                        and not exists (
                            select
                              from review_extension extension
                             where extension.partner_no = held.partner_no
                               and extension.starts_on = held.starts_on
                               and extension.next_review_on = incoming.next_review_on)))
            """;

    @Override
    public void run(Staged staged) {
        staged.jdbc().sql(NOBODY_DECIDES_MEANWHILE).query(Long.class).single();
        staged.reject(DECIDED);
    }
}
