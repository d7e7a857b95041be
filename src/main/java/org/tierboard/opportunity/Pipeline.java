package org.tierboard.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Deed;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.Opportunity.Key;
import org.tierboard.site.NewId;

/** The way of an opportunity from its beginning to its launch, or its loss (R11-R13, FAQ 14). */
@Service
@Transactional
public class Pipeline {

    private final Opportunities opportunities;
    private final OpportunityLocks locks;
    private final ApplicationEventPublisher events;

    Pipeline(Opportunities opportunities, OpportunityLocks locks, ApplicationEventPublisher events) {
        this.opportunities = opportunities;
        this.locks = locks;
        this.events = events;
    }

    /**
     * Begins one.
     *
     * @param shared whether the partner sees it; the partner's own it always does
     * @return its id
     */
    public String open(VisiblePartner partner, Origin origin, Deal deal, boolean shared) {
        var key = new Key(partner.partnerNo(), NewId.of("O"));
        var opportunity = origin == Origin.PARTNER
                ? Opportunity.partnerOriginated(key, deal)
                : Opportunity.awsOriginated(key, deal);
        if (origin == Origin.AWS && !shared) {
            opportunity.withhold();
        }
        opportunities.save(opportunity);
        note(
                Deed.of("opportunity.opened")
                        .became("customer", deal.customer())
                        .became("workload", deal.workload())
                        .became("amount", deal.estimatedMrr())
                        .became("origin", origin),
                opportunity);
        return key.opportunityId();
    }

    /** Describes it anew; what a launched one counts by stays ({@link LaunchDesk#correct}). */
    public void describe(SeenOpportunity seen, Deal typed) {
        var opportunity = locks.require(seen);
        var was = opportunity.deal();
        var launched = opportunity.stage() == SalesStage.LAUNCHED;
        var deal = new Deal(typed.customer(), typed.workload(), launched ? was.estimatedMrr() : typed.estimatedMrr());
        opportunity.describe(deal);
        note(
                Deed.of("opportunity.described")
                        .changed("customer", was.customer(), deal.customer())
                        .changed("workload", was.workload(), deal.workload())
                        .changed("amount", plain(was.estimatedMrr()), plain(deal.estimatedMrr())),
                opportunity);
    }

    /** Moves it on its way. */
    public void advance(SeenOpportunity seen, SalesStage next) {
        var opportunity = locks.require(seen, next, "opportunity.advanced");
        var was = opportunity.stage();
        opportunity.advance(next);
        note(Deed.of("opportunity.advanced").changed("stage", was, next), opportunity);
    }

    public void lose(SeenOpportunity seen, LocalDate day, String reason) {
        var opportunity = locks.require(seen, SalesStage.CLOSED_LOST, "opportunity.lost");
        var was = opportunity.stage();
        opportunity.lose(day, reason);
        note(
                Deed.of("opportunity.lost")
                        .changed("stage", was, SalesStage.CLOSED_LOST)
                        .because(reason),
                opportunity);
    }

    private void note(Deed deed, Opportunity opportunity) {
        events.publishEvent(OpportunityDeeds.at(deed, opportunity));
    }

    static String plain(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
