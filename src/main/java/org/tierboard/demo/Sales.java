package org.tierboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tierboard.opportunity.Opportunity;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.Opportunity.Key;
import org.tierboard.opportunity.SalesStage;
import org.tierboard.partner.Partner;

/** A partner's opportunities, launched and on their way. */
final class Sales {

    private static final List<SalesStage> UNFINISHED = List.of(
            SalesStage.QUALIFIED,
            SalesStage.TECHNICAL_VALIDATION,
            SalesStage.BUSINESS_VALIDATION,
            SalesStage.COMMITTED,
            SalesStage.CLOSED_LOST);

    private final Facts facts;
    private final Partner partner;

    Sales(Facts facts, Partner partner) {
        this.facts = facts;
        this.partner = partner;
    }

    /** Launches at even distances, worth about that much a month each. */
    void launch(int count, Days days, int dollars) {
        days.spread(count).forEach(day -> launch(day, about(dollars)));
    }

    /** A launch with an amount to the cent. */
    void launch(LocalDate day, BigDecimal estimatedMrr) {
        var opportunity = open(estimatedMrr);
        opportunity.launch(day, estimatedMrr);
        facts.write(opportunity);
    }

    /** A launch that its customer may be named for (R19a). */
    void launchInPublic(LocalDate day, LocalDate designatedOn) {
        var opportunity = open(about(2_500));
        opportunity.launch(day, opportunity.estimatedMrr());
        opportunity.designateAsReference(designatedOn, "https://stories.example.com/" + facts.line());
        facts.write(opportunity);
    }

    /** One opportunity on which other partners are tagged too (FAQ 18). */
    void launchTogether(String opportunityId, LocalDate day, BigDecimal estimatedMrr) {
        var deal = new Deal("Penrose Bay Foods", "ERP migration", estimatedMrr);
        var opportunity = Opportunity.partnerOriginated(new Key(partner.partnerNo(), opportunityId), deal);
        opportunity.launch(day, estimatedMrr);
        facts.write(opportunity);
    }

    /** One opportunity in each stage before the launch, and a lost one. */
    void hope() {
        facts.write(open(about(800)));
        for (SalesStage stage : UNFINISHED) {
            var opportunity = open(about(1_200));
            opportunity.advance(stage);
            facts.write(opportunity);
        }
    }

    /** Every fifth comes from the vendor, who shows every other of those. */
    private Opportunity open(BigDecimal estimatedMrr) {
        var key = new Key(partner.partnerNo(), facts.nextId("O"));
        var line = facts.line();
        var deal = new Deal(Names.customer(line), Names.workload(line), estimatedMrr);
        if (line % 5 != 0) {
            return Opportunity.partnerOriginated(key, deal);
        }
        var opportunity = Opportunity.awsOriginated(key, deal);
        if (line % 2 == 0) {
            opportunity.withhold();
        }
        return opportunity;
    }

    /** Between half of it and one and a half of it, to the cent. */
    private BigDecimal about(int dollars) {
        var cents = 50L * dollars + (facts.line() * 7_919L) % (100L * dollars);
        return BigDecimal.valueOf(cents, 2);
    }
}
