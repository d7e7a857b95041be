package org.tierboard.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tierboard.kernel.Money;

/**
 * Warns of amounts that look as if they were for a year, or for the whole deal: a known mistake, but not always one. They are
 * held against what is known of the partner, so that a file in which all amounts are of that kind is noticed; only where
 * next to nothing is known, against one another.
 */
record AceOutliers() implements StagedCheck {

    private static final int NAMED = 5;

    private static final String LARGE = """
            with known as (
                select o.estimated_mrr
                  from opportunity o
                 where o.partner_no in (
                       select p.partner_no
                         from partner p
                        where p.partner_id = (select min(partner_id) from incoming))
                   and o.estimated_mrr > 0
            ), amount as (
                select estimated_mrr
                  from known
                 union all
                select i.estimated_mrr
                  from incoming i
                 where i.estimated_mrr > 0
                   and (select count(*) < 3 from known)
            ), median as (
                select cast(percentile_disc(0.5) within group (order by estimated_mrr) as numeric(19, 2)) as amount
                  from amount
                having count(*) > 2
            )
            select i.opportunity_id,
                   i.estimated_mrr as amount,
                   median.amount as median,
                   count(*) over () as found
              from incoming i
              join median on i.estimated_mrr >= 10 * median.amount
             order by i.estimated_mrr desc, i.opportunity_id
             limit ?
            """;

    private static final String ANNUAL = "select count(*) from incoming where annual";

    private record Large(String opportunityId, BigDecimal amount, BigDecimal median, long found) {

        String inWords() {
            return opportunityId + " (" + Money.print(amount) + ")";
        }
    }

    @Override
    public void run(Staged staged) {
        long annual = staged.jdbc().sql(ANNUAL).query(Long.class).single();
        if (annual > 0) {
            staged.remarks().add(Reasons.say("ace.annual", Long.toString(annual)));
        }
        var large = staged.jdbc().sql(LARGE).param(NAMED).query(Large.class).list();
        if (!large.isEmpty()) {
            staged.remarks().add(warning(large));
        }
    }

    private static String warning(List<Large> large) {
        var first = large.get(0);
        var named = large.stream().map(Large::inWords).collect(Collectors.joining(", "));
        return Reasons.say("ace.outliers", Long.toString(first.found()), Money.print(first.median()), named);
    }
}
