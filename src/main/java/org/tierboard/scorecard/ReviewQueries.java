package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Visibility;
import org.tierboard.scorecard.Standings.Asked;

/** The partners whose review has come or comes by a day, oldest first (R28). */
@Repository
public class ReviewQueries {

    /** By review and id, so that reviews which are decided meanwhile move none of the others. */
    private static final String AFTER = Standings.matching("""
               and (next_review_on, partner_id) > (cast(:after_day as date), :after)
             order by next_review_on, partner_id
             limit :size
            """);

    private final Standings standings;

    ReviewQueries(Standings standings) {
        this.standings = standings;
    }

    /**
     * Whose reviews.
     *
     * @param until the last day of a review that is asked for
     * @param day the day on which it is asked
     */
    public record Due(Visibility visibility, LocalDate until, LocalDate day) {

        private Asked asked() {
            return new Asked(visibility, PortfolioFilter.ALL, day);
        }
    }

    @Transactional(readOnly = true)
    public PortfolioSlice page(Due due, PageRequest page) {
        var total =
                until(due, standings.counting(due.asked())).query(Long.class).single();
        var entries = Standings.rows(until(due, standings.inOrder(due.asked(), PortfolioSort.REVIEW))
                        .param("size", page.size())
                        .param("offset", page.offset()))
                .list();
        return new PortfolioSlice(entries, page.number(), page.size(), total);
    }

    /**
     * The place in the list after which to go on.
     *
     * @param partnerId empty for the beginning
     */
    public record Place(LocalDate reviewOn, String partnerId) {}

    public List<PortfolioEntry> after(Due due, Place place, int size) {
        return Standings.rows(until(due, standings.narrowed(AFTER, due.asked()))
                        .param("after_day", place.reviewOn())
                        .param("after", place.partnerId())
                        .param("size", size))
                .list();
    }

    private static StatementSpec until(Due due, StatementSpec statement) {
        return statement.param("review_to", due.until());
    }
}
