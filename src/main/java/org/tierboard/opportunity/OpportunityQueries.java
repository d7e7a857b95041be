package org.tierboard.opportunity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.Visibility;

/** Lists opportunities. What the vendor withholds from a partner is left out in SQL, before anything is searched (R13). */
@Repository
public class OpportunityQueries {

    private static final String FOUND = """
              from opportunity
             where partner_no = :partner
               and (:everything or shared or origin <> 'AWS')
               and (cast(:stage as text) is null or stage = :stage)
               and (cast(:origin as text) is null or origin = :origin)
               and (cast(:from as date) is null or (stage = 'LAUNCHED' and launched_on >= :from))
               and (cast(:until as date) is null or (stage = 'LAUNCHED' and launched_on <= :until))
               and (not :referenceable or reference_designated_on is not null)
               and (:text = ''
                    or position(lower(:text) in lower(customer)) > 0
                    or position(lower(:text) in lower(workload)) > 0
                    or position(lower(:text) in lower(opportunity_id)) > 0)
            """;

    private static final String COLUMNS = """
            select opportunity_id,
                   customer,
                   workload,
                   origin,
                   stage,
                   launched_on,
                   launched_on_source,
                   launched_on_by,
                   estimated_mrr,
                   shared,
                   lost_on,
                   lost_reason,
                   reference_designated_on,
                   reference_url,
                   review_status,
                   partner_reference,
                   version
            """;

    /** What is on its way comes first, then launches, the newest first, then what was lost. */
    private static final String PAGE = COLUMNS + FOUND + """
             order by case stage when 'LAUNCHED' then 1 when 'CLOSED_LOST' then 2 else 0 end,
                      launched_on desc,
                      opportunity_id desc
             limit :size
            offset :skipped
            """;

    /** By id, so that lines which come or go meanwhile move none of the others. */
    private static final String AFTER = COLUMNS + FOUND + """
               and opportunity_id > :after
             order by opportunity_id
             limit :size
            """;

    private static final String COUNT = """
            select count(*) as opportunities,
                   coalesce(sum(estimated_mrr), 0) as amount
            """ + FOUND;

    private static final String ONE = COLUMNS + """
              from opportunity
             where partner_no = :partner
               and opportunity_id = :opportunity
               and (:everything or shared or origin <> 'AWS')
            """;

    private static final String WITHHELD = """
            select count(*)
              from opportunity
             where partner_no = :partner
               and stage = 'LAUNCHED'
               and origin = 'AWS'
               and not shared
            """;

    private static final String INCOMPLETE = "select count(*) from incomplete_launch where partner_no = :partner";

    private static final String TAGGED = """
            select partner.partner_id,
                   partner.name as partner_name,
                   opportunity.stage,
                   opportunity.launched_on,
                   opportunity.estimated_mrr
              from opportunity
              join partner on partner.partner_no = opportunity.partner_no
             where opportunity.opportunity_id = :opportunity
               and (:all or opportunity.partner_no = any (:partners))
             order by partner.name, partner.partner_no
             limit 100
            """;

    private final JdbcClient jdbc;

    OpportunityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param page 0 is the first */
    public List<OpportunityLine> page(OpportunityFilter filter, int page, int size) {
        return jdbc.sql(PAGE)
                .params(parameters(filter))
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(OpportunityLine.class)
                .list();
    }

    /** @param after the id after which to go on; empty for the beginning */
    public List<OpportunityLine> after(OpportunityFilter filter, String after, int size) {
        return jdbc.sql(AFTER)
                .params(parameters(filter))
                .param("after", after)
                .param("size", size)
                .query(OpportunityLine.class)
                .list();
    }

    public OpportunitySum sum(OpportunityFilter filter) {
        return jdbc.sql(COUNT)
                .params(parameters(filter))
                .query(OpportunitySum.class)
                .single();
    }

    /** @throws OpportunityNotFound if there is none, or it is withheld from the partner who asks */
    public OpportunityLine require(int partnerNo, String opportunityId, boolean everything) {
        return jdbc.sql(ONE)
                .param("partner", partnerNo)
                .param("opportunity", opportunityId)
                .param("everything", everything)
                .query(OpportunityLine.class)
                .optional()
                .orElseThrow(OpportunityNotFound::new);
    }

    /** How many launches count that the partner may not see; the card's numbers tell as much. */
    public long withheld(int partnerNo) {
        return jdbc.sql(WITHHELD).param("partner", partnerNo).query(Long.class).single();
    }

    /** How many launches were imported without a day, and don't count. */
    public long incomplete(int partnerNo) {
        return jdbc.sql(INCOMPLETE)
                .param("partner", partnerNo)
                .query(Long.class)
                .single();
    }

    /** All partners tagged on an opportunity, as far as the viewer sees them. */
    public List<TaggedPartner> tagged(String opportunityId, Visibility visible) {
        return jdbc.sql(TAGGED)
                .param("opportunity", opportunityId)
                .param("all", visible.everything())
                .param("partners", visible.partnerNos().toArray(Integer[]::new))
                .query(TaggedPartner.class)
                .list();
    }

    private static Map<String, @Nullable Object> parameters(OpportunityFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("partner", filter.partnerNo());
        parameters.put("text", filter.text());
        parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
        parameters.put(
                "origin", filter.origin() == null ? null : filter.origin().name());
        parameters.put("from", filter.from());
        parameters.put("until", filter.until());
        parameters.put("referenceable", filter.referenceable());
        parameters.put("everything", filter.everything());
        return parameters;
    }
}
