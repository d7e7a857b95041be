package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Visibility;
import org.tierboard.account.VisiblePartner;
import org.tierboard.scorecard.Standings.Asked;

/** Lists of partners with their tier and stage on a day: searched, filtered, sorted and paged by the database. */
@Repository
public class PortfolioQueries {

    /** By id, so that partners which come meanwhile move none of the others. */
    private static final String AFTER = Standings.matching("""
               and partner_id > :after
             order by partner_id
             limit :size
            """);

    private static final int LINES_AT_A_TIME = 500;

    private final Standings standings;

    PortfolioQueries(Standings standings) {
        this.standings = standings;
    }

    /** A page of the partners that a viewer may see. */
    @Transactional(readOnly = true)
    public PortfolioSlice page(
            Visibility visibility, PortfolioFilter filter, PortfolioSort sort, PageRequest page, LocalDate day) {
        var asked = new Asked(visibility, filter, day);
        var total = standings.count(asked);
        return new PortfolioSlice(standings.page(asked, sort, page), page.number(), page.size(), total);
    }

    /**
     * Those that follow a partner, by id.
     *
     * @param after the id after which to go on; empty for the beginning
     */
    public List<PortfolioEntry> after(
            Visibility visibility, PortfolioFilter filter, String after, int size, LocalDate day) {
        return Standings.rows(standings
                        .narrowed(AFTER, new Asked(visibility, filter, day))
                        .param("after", after)
                        .param("size", size))
                .list();
    }

    /** All of them in that order, as the server hands them over; to be closed. Needs a transaction around it. */
    Stream<PortfolioEntry> stream(Visibility visibility, PortfolioFilter filter, PortfolioSort sort, LocalDate day) {
        return Standings.rows(standings
                        .inOrder(new Asked(visibility, filter, day), sort)
                        .param("size", Integer.MAX_VALUE)
                        .param("offset", 0L)
                        .withFetchSize(LINES_AT_A_TIME))
                .stream();
    }

    /** One partner as it stands in a list. */
    public PortfolioEntry one(VisiblePartner partner, LocalDate day) {
        var alone = new Visibility(false, List.of(partner.partnerNo()));
        return standings
                .page(new Asked(alone, PortfolioFilter.ALL, day), PortfolioSort.ID, PageRequest.first(1))
                .get(0);
    }
}
