package org.tierboard.opportunity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.Visibility;

/** Lists the partners that are tagged on an opportunity (FAQ 18), page by page. */
@Repository
public class OpportunityTags {

    /** By the partner's id, so that partners which are tagged meanwhile move none of the others. */
    private static final String AFTER = """
            select partner.partner_id,
                   partner.name as partner_name,
                   opportunity.stage,
                   opportunity.launched_on,
                   opportunity.estimated_mrr
              from opportunity
              join partner on partner.partner_no = opportunity.partner_no
             where opportunity.opportunity_id = :opportunity
               and (:all or opportunity.partner_no = any (:partners))
               and partner.partner_id > :after
             order by partner.partner_id
             limit :size
            """;

    private final JdbcClient jdbc;

    OpportunityTags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next of them, as far as the viewer sees them.
     *
     * @param after the partner's id after which to go on; empty for the beginning
     */
    public List<TaggedPartner> after(String opportunityId, Visibility visible, String after, int size) {
        return jdbc.sql(AFTER)
                .param("opportunity", opportunityId)
                .param("all", visible.everything())
                .param("partners", visible.partnerNos().toArray(Integer[]::new))
                .param("after", after)
                .param("size", size)
                .query(TaggedPartner.class)
                .list();
    }
}
