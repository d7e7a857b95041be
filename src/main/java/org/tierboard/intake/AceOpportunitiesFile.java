package org.tierboard.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.PartnerId;

/**
 * Opportunities of one partner from the ACE programme, in any of its shapes (R11, R12). The shapes tell different things,
 * so what a file doesn't tell stays as it is. The vendor's view of an opportunity is a row of its own, which changes one
 * that is known and is none by itself.
 */
final class AceOpportunitiesFile {

    private static final String OPPORTUNITIES = """
            merge into opportunity t
            using (select p.partner_no, i.*
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                    where not i.vendors_view
                    order by i.opportunity_id) s
               on t.partner_no = s.partner_no
              and t.opportunity_id = s.opportunity_id
             when matched
              and (t.customer, t.workload, t.origin, t.stage, t.launched_on, t.launched_on_source, t.estimated_mrr,
                   t.review_status, t.partner_reference)
                  is distinct from
                  (coalesce(s.customer, t.customer), coalesce(s.workload, t.workload), coalesce(s.origin, t.origin),
                   s.stage,
                   case when %1$s then t.launched_on else s.launched_on end,
                   case when %1$s then t.launched_on_source else s.launched_on_source end,
                   case when %1$s then t.estimated_mrr else s.estimated_mrr end,
                   coalesce(s.review_status, t.review_status), coalesce(s.partner_reference, t.partner_reference))
             then update
                     set customer = coalesce(s.customer, t.customer),
                         workload = coalesce(s.workload, t.workload),
                         origin = coalesce(s.origin, t.origin),
                         stage = s.stage,
                         launched_on = case when %1$s then t.launched_on else s.launched_on end,
                         launched_on_source =
                             case when %1$s then t.launched_on_source else s.launched_on_source end,
                         launched_on_by =
                             case when %1$s or s.launched_on_source is not distinct from t.launched_on_source
                                  then t.launched_on_by end,
                         estimated_mrr = case when %1$s then t.estimated_mrr else s.estimated_mrr end,
                         review_status = coalesce(s.review_status, t.review_status),
                         partner_reference = coalesce(s.partner_reference, t.partner_reference),
                         version = t.version + 1
             when not matched
             then insert (partner_no, opportunity_id, customer, workload, origin, stage, launched_on,
                          launched_on_source, estimated_mrr, review_status, partner_reference)
                  values (s.partner_no, s.opportunity_id, coalesce(s.customer, 'Withheld for national security'),
                          coalesce(s.workload, s.opportunity_id), coalesce(s.origin, 'PARTNER'), s.stage,
                          s.launched_on, s.launched_on_source, s.estimated_mrr, s.review_status, s.partner_reference)
            returning merge_action()
            """.formatted(OpportunitiesFile.PUT_RIGHT);

    private static final String PUT_RIGHT = """
            select t.opportunity_id as item,
                   count(*) over () as found
              from opportunity t
              join partner p on p.partner_no = t.partner_no
              join incoming s
                on s.partner_id = p.partner_id
               and s.opportunity_id = t.opportunity_id
             where not s.vendors_view
               and %s
               and s.estimated_mrr <> t.estimated_mrr
             order by 1
             limit ?
            """.formatted(OpportunitiesFile.PUT_RIGHT);

    /** Also completes a launch that had no day until now. */
    private static final String VENDORS_VIEWS =
            """
            merge into opportunity t
            using (select p.partner_no, i.opportunity_id, i.origin, i.launched_on, i.launched_on_source,
                          l.customer, l.workload, l.origin as known_origin, l.estimated_mrr, l.review_status,
                          l.partner_reference
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                     left join incomplete_launch l
                       on l.partner_no = p.partner_no
                      and l.opportunity_id = i.opportunity_id
                    where i.vendors_view
                    order by i.opportunity_id) s
               on t.partner_no = s.partner_no
              and t.opportunity_id = s.opportunity_id
             when matched
              and (t.origin, t.launched_on, t.launched_on_source)
                  is distinct from
                  (coalesce(s.origin, t.origin),
                   case when %1$s then coalesce(s.launched_on, t.launched_on) else t.launched_on end,
                   case when %1$s and s.launched_on is not null then s.launched_on_source
                        else t.launched_on_source end)
             then update
                     set origin = coalesce(s.origin, t.origin),
                         launched_on =
                             case when %1$s then coalesce(s.launched_on, t.launched_on)
                                  else t.launched_on end,
                         launched_on_source =
                             case when %1$s and s.launched_on is not null then s.launched_on_source
                                  else t.launched_on_source end,
                         launched_on_by =
                             case when not (%1$s) or s.launched_on is null
                                       or s.launched_on_source is not distinct from t.launched_on_source
                                  then t.launched_on_by end,
                         version = t.version + 1
             when not matched
              and s.customer is not null
              and s.launched_on is not null
             then insert (partner_no, opportunity_id, customer, workload, origin, stage, launched_on,
                          launched_on_source, estimated_mrr, review_status, partner_reference)
                  values (s.partner_no, s.opportunity_id, s.customer, s.workload,
                          coalesce(s.origin, s.known_origin), 'LAUNCHED', s.launched_on, s.launched_on_source,
                          s.estimated_mrr, s.review_status, s.partner_reference)
            returning merge_action()
            """.formatted("t.stage = 'LAUNCHED' and t.launched_on_source is distinct from 'CORRECTED'");

    /** What has become an opportunity doesn't wait for its day any more. */
    private static final String COMPLETED = """
            merge into incomplete_launch t
            using (select p.partner_no, o.opportunity_id
                     from incoming i
                     join partner p on p.partner_id = i.partner_id
                     join opportunity o on o.partner_no = p.partner_no and o.opportunity_id = i.opportunity_id
                    group by p.partner_no, o.opportunity_id) s
               on t.partner_no = s.partner_no
              and t.opportunity_id = s.opportunity_id
             when matched
             then delete
            returning merge_action()
            """;

    private AceOpportunitiesFile() {}

    /** @param byPartner whether somebody of the partner imports, for whom what is launched stands */
    static KindOfFile describe(@Nullable PartnerId partner, LocalDate today, boolean byPartner) {
        return new KindOfFile(
                ImportKind.ACE_OPPORTUNITIES,
                AceRow.COLUMNS,
                List.of(),
                List.of(
                        new AceLaunchedStays(byPartner),
                        new AceLaunches(today, byPartner),
                        new KeptHere("launches", PUT_RIGHT),
                        new AceOutliers()),
                List.of(OPPORTUNITIES, VENDORS_VIEWS, COMPLETED),
                new AceShape(partner, today));
    }
}
