package org.tierboard.opportunity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Launches that were imported without a day, as they are listed. */
@Repository
public class IncompleteQueries {

    private static final int MOST = 200;

    /** Launches as {@link IncompleteLine}s. */
    private static final String LINES = """
            select opportunity_id,
                   customer,
                   workload,
                   origin,
                   estimated_mrr,
                   since,
                   version
              from incomplete_launch
             where partner_no = :partner
            """;

    private static final String PAGE = LINES + """
             order by since, opportunity_id
             limit :most
            """;

    private static final String AFTER = LINES + """
               and opportunity_id > :after
             order by opportunity_id
             limit :size
            """;

    private static final String ONE = LINES + """
               and opportunity_id = :opportunity
            """;

    private final JdbcClient jdbc;

    IncompleteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait longest come first. */
    public List<IncompleteLine> list(int partnerNo) {
        return jdbc.sql(PAGE)
                .param("partner", partnerNo)
                .param("most", MOST)
                .query(IncompleteLine.class)
                .list();
    }

    /** By id, after one; empty for the beginning. */
    public List<IncompleteLine> after(int partnerNo, String after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("after", after)
                .param("size", size)
                .query(IncompleteLine.class)
                .list();
    }

    /** @throws OpportunityNotFound if no such launch waits for its day */
    public IncompleteLine require(int partnerNo, String opportunityId) {
        return jdbc.sql(ONE)
                .param("partner", partnerNo)
                .param("opportunity", opportunityId)
                .query(IncompleteLine.class)
                .optional()
                .orElseThrow(OpportunityNotFound::new);
    }
}
