package org.tierboard.intake;

/**
 * Rejects rows that would change what was decided about a period whose review was put off: its tier, or its review date to
 * one that it never had (R28). A row with a date that it had before changes nothing and is taken.
 */
final class ExtensionCheck implements StagedCheck {

    private static final String DECIDED = """
            insert into fault (line, column_name, reason, arguments)
            select incoming.line,
                   case when incoming.tier = held.tier then 'next_review_on' else 'tier' end,
                   'reviewPutOff',
                   array[held.next_review_on::text]
              from incoming
              join partner on partner.partner_id = incoming.partner_id
              join tier_period held
                on held.partner_no = partner.partner_no
               and held.starts_on = incoming.starts_on
             where exists (
                   select
                     from review_extension extension
                    where extension.partner_no = held.partner_no
                      and extension.starts_on = held.starts_on)
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
        staged.reject(DECIDED);
    }
}
