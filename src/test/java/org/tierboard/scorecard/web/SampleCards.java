package org.tierboard.scorecard.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.RowId;
import org.tierboard.evaluation.Standing;
import org.tierboard.evaluation.Tally;
import org.tierboard.evaluation.TierEvaluation;
import org.tierboard.evaluation.TierPeriod;
import org.tierboard.guide.Editions;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.PartnerCard;

/** Cards without a database: the guide's own sample, and partners at the ends of the ladder. */
final class SampleCards {

    /** The guide's sample as rules.md section 9 has it, dated as the mock-up dates it. */
    static final LocalDate GUIDE_DAY = LocalDate.of(2022, 2, 15);

    private SampleCards() {}

    /** A Select partner whose launches all lie before the last review. */
    static PartnerCard guideSample() {
        return guideSample(GUIDE_DAY);
    }

    static PartnerCard guideSample(LocalDate day) {
        return aPartner("GUIDE", "Guide Sample Consulting")
                .with(tier(Tier.SELECT, "2022-02-01", "2023-02-01"))
                .both("accredited-individuals", 4)
                .both("accredited-technical", 4)
                .both("accredited-business", 4)
                .both("foundational-individuals", 4)
                .both("technical-individuals", 3)
                .tally("launched-opportunities", "0", "5")
                .tally("launched-mrr", "0.00", "10498.56")
                .on(day);
    }

    /** Membership confirmed, no tier yet: a card of one column. */
    static PartnerCard newcomer() {
        return aPartner("NEW", "Fjord & Sons Cloud Advisers")
                .both("accredited-individuals", 2)
                .both("accredited-technical", 1)
                .tally("launched-opportunities", "0", "1")
                .tally("launched-mrr", "0", "12000")
                .on(GUIDE_DAY);
    }

    /** On the way to Premier, with months of sustained attainment behind it. */
    static PartnerCard applicant(Attainment attainment) {
        return everything(aPartner("ADV", "Brightwater Managed Services"))
                .with(tier(Tier.ADVANCED, "2021-03-05", "2022-03-05"))
                .with(attainment)
                .on(GUIDE_DAY);
    }

    /** Holds the highest tier, short of some customers for renewal: a card of one column. */
    static PartnerCard premier() {
        return everything(aPartner("PRE", "Northwind Partners"))
                .with(tier(Tier.PREMIER, "2021-11-20", "2022-11-20"))
                .tally("referenceable-customers", "5", "7")
                .tally("launched-opportunities", "24640", "24640")
                .on(GUIDE_DAY);
    }

    static Draft everything(Draft partner) {
        return partner.both("accredited-individuals", 24)
                .both("accredited-technical", 14)
                .both("accredited-business", 12)
                .both("foundational-individuals", 11)
                .both("technical-individuals", 31)
                .both("technical-pro-specialty", 12)
                .tally("launched-opportunities", "41", "64")
                .tally("launched-mrr", "38250.00", "71004.25")
                .both("business-plan", 1)
                .both("program-validations", 3)
                .both("program-validations-msp-devops", 1)
                .both("referenceable-customers", 6)
                .tally("csat-responses", "22", "31");
    }

    static TierPeriod tier(Tier tier, String startsOn, String nextReviewOn) {
        return new TierPeriod(tier, LocalDate.parse(startsOn), LocalDate.parse(nextReviewOn));
    }

    static Draft aPartner(String id, String name) {
        return new Draft(id, name);
    }

    /** A partner in the making. */
    static final class Draft {

        private final String id;
        private final String name;
        private final Map<RowId, Tally> tallies = new HashMap<>();
        private @Nullable TierPeriod period;
        private @Nullable LocalDate confirmedOn = LocalDate.of(2021, 5, 2);
        private @Nullable LocalDate feePaidThrough = LocalDate.of(2022, 5, 1);
        private Attainment attainment = Attainment.NONE;
        private RequirementSet set = Editions.february2022();

        private Draft(String id, String name) {
            this.id = id;
            this.name = name;
        }

        Draft with(TierPeriod period) {
            this.period = period;
            return this;
        }

        Draft with(Attainment attainment) {
            this.attainment = attainment;
            return this;
        }

        Draft with(RequirementSet set) {
            this.set = set;
            return this;
        }

        Draft membership(@Nullable LocalDate confirmedOn, @Nullable LocalDate feePaidThrough) {
            this.confirmedOn = confirmedOn;
            this.feePaidThrough = feePaidThrough;
            return this;
        }

        Draft both(String row, long count) {
            tallies.put(RowId.of(row), Tally.both(count));
            return this;
        }

        Draft tally(String row, String renewal, String upgrade) {
            tallies.put(RowId.of(row), new Tally(new BigDecimal(renewal), new BigDecimal(upgrade)));
            return this;
        }

        PartnerCard on(LocalDate day) {
            var standing = new Standing(period, confirmedOn, feePaidThrough);
            var card = TierEvaluation.evaluate(standing, tallies, attainment, set, day);
            return new PartnerCard(1, PartnerId.of(id), name, "SERVICES", card);
        }
    }
}
