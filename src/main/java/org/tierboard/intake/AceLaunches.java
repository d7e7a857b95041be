package org.tierboard.intake;

import java.time.LocalDate;

/**
 * Settles the day of each launch from what the file says, what the vendor says of it in the same file, and what is known
 * already. The best source wins; a day that somebody put right stays; and a launch without any is rejected, but kept, so
 * that somebody can enter its day.
 */
record AceLaunches(LocalDate today, boolean byPartner) implements StagedCheck {

    private static final String BY_THE_VENDORS_VIEW = """
            update incoming i
               set launched_on = v.launched_on,
                   launched_on_source = v.launched_on_source
              from incoming v
             where v.vendors_view
               and v.launched_on is not null
               and v.opportunity_id = i.opportunity_id
               and not i.vendors_view
               and i.stage = 'LAUNCHED'
            """;

    /** One that was known and not launched was launched before our eyes, if the vendor doesn't know better. */
    private static final String FIRST_SEEN = """
            update incoming i
               set launched_on = ?,
                   launched_on_source = 'FIRST_SEEN'
              from opportunity o
              join partner p on p.partner_no = o.partner_no
             where p.partner_id = i.partner_id
               and o.opportunity_id = i.opportunity_id
               and o.stage <> 'LAUNCHED'
               and i.stage = 'LAUNCHED'
               and i.launched_on_source is distinct from 'AWS_CLOSE_DATE'
            """;

    /**
     * The day of a launch that counts already changes for a better source only, or for an earlier last change. A partner's
     * own file can only put the vendor's close date in the place of a guess.
     */
    private static final String KEPT = """
            update incoming i
               set launched_on = o.launched_on,
                   launched_on_source = o.launched_on_source
              from opportunity o
              join partner p on p.partner_no = o.partner_no
             where p.partner_id = i.partner_id
               and o.opportunity_id = i.opportunity_id
               and o.stage = 'LAUNCHED'
               and (i.stage = 'LAUNCHED' or i.vendors_view)
               and (i.launched_on is null
                    or (? and not (i.launched_on_source = 'AWS_CLOSE_DATE'
                                   and coalesce(o.launched_on_source, '')
                                       in ('FIRST_SEEN', 'TARGET_CLOSE_DATE', 'LAST_MODIFIED')))
                    or o.launched_on_source = 'CORRECTED'
                    or not (i.launched_on_source = 'AWS_CLOSE_DATE'
                            or (i.launched_on_source = 'TARGET_CLOSE_DATE'
                                and coalesce(o.launched_on_source, '') in ('TARGET_CLOSE_DATE', 'LAST_MODIFIED'))
                            or (i.launched_on_source = 'LAST_MODIFIED'
                                and coalesce(o.launched_on_source, '') = 'LAST_MODIFIED'
                                and i.launched_on < o.launched_on)))
            """;

    private static final String KEEP_INCOMPLETE = """
            insert into incomplete_launch as known (partner_no, opportunity_id, customer, workload, origin, estimated_mrr,
                                                    review_status, partner_reference)
            select p.partner_no,
                   i.opportunity_id,
                   coalesce(i.customer, 'Withheld for national security'),
                   coalesce(i.workload, i.opportunity_id),
                   coalesce(i.origin, 'PARTNER'),
                   i.estimated_mrr,
                   i.review_status,
                   i.partner_reference
              from incoming i
              join partner p on p.partner_id = i.partner_id
             where not i.vendors_view
               and i.stage = 'LAUNCHED'
               and i.launched_on is null
                on conflict (partner_no, opportunity_id) do update
               set customer = excluded.customer,
                   workload = excluded.workload,
                   origin = excluded.origin,
                   estimated_mrr = excluded.estimated_mrr,
                   review_status = excluded.review_status,
                   partner_reference = excluded.partner_reference,
                   version = known.version + 1
             where (known.customer, known.workload, known.origin, known.estimated_mrr, known.review_status,
                    known.partner_reference)
                   is distinct from
                   (excluded.customer, excluded.workload, excluded.origin, excluded.estimated_mrr,
                    excluded.review_status, excluded.partner_reference)
            """;

    private static final String INCOMPLETE = """
            insert into fault (line, column_name, reason, arguments)
            select line,
                   'launched_on',
                   'ace.noLaunchDate',
                   array[opportunity_id]
              from incoming
             where not vendors_view
               and stage = 'LAUNCHED'
               and launched_on is null
            """;

    private static final String UNKNOWN = """
            insert into fault (line, column_name, reason, arguments)
            select v.line,
                   'opportunity_id',
                   'ace.vendorsViewOfUnknown',
                   array[v.opportunity_id]
              from incoming v
              join partner p on p.partner_id = v.partner_id
             where v.vendors_view
               and not exists (
                   select
                     from opportunity o
                    where o.partner_no = p.partner_no
                      and o.opportunity_id = v.opportunity_id)
               and not exists (
                   select
                     from incomplete_launch l
                    where l.partner_no = p.partner_no
                      and l.opportunity_id = v.opportunity_id)
               and not exists (
                   select
                     from incoming i
                    where not i.vendors_view
                      and i.opportunity_id = v.opportunity_id)
            """;

    @Override
    public void run(Staged staged) {
        var jdbc = staged.jdbc();
        jdbc.sql(BY_THE_VENDORS_VIEW).update();
        jdbc.sql(FIRST_SEEN).param(today).update();
        jdbc.sql(KEPT).param(byPartner).update();
        jdbc.sql(KEEP_INCOMPLETE).update();
        staged.reject(INCOMPLETE);
        staged.reject(UNKNOWN);
    }
}
