package org.tierboard.tiering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.Tier;
import org.tierboard.partner.TierPeriod;
import org.tierboard.partner.TierPeriods;
import org.tierboard.scorecard.PartnerCard;

/** What the pages of a partner's tier show. */
@Service
@Transactional(readOnly = true)
public class TierViews {

    /** More than a period ever has: each costs somebody a decision. */
    private static final long STATES = 1_000_000;

    private final CardDesk desk;
    private final UpgradeRequests requests;
    private final TierDecisions decisions;
    private final TierPeriods periods;

    TierViews(CardDesk desk, UpgradeRequests requests, TierDecisions decisions, TierPeriods periods) {
        this.desk = desk;
        this.requests = requests;
        this.decisions = decisions;
        this.periods = periods;
    }

    public LocalDate today() {
        return desk.today();
    }

    public PartnerCard today(VisiblePartner partner) {
        return desk.look(partner);
    }

    public Eligibility eligibility(PartnerCard card) {
        return Eligibility.of(card);
    }

    /** What the left column lacks. */
    public List<Missing> missingForRenewal(PartnerCard card) {
        return Missing.forRenewal(card);
    }

    /** The latest requests, newest first. */
    public List<UpgradeRequest> requests(VisiblePartner partner) {
        return requests.findTop5ByPartnerNoOrderByRequestNoDesc(partner.partnerNo());
    }

    /** All requests, newest first. */
    public List<UpgradeRequest> allRequests(VisiblePartner partner) {
        return requests.findByPartnerNoOrderByRequestNoDesc(partner.partnerNo());
    }

    /** @throws TierNotFound if the partner has no such request */
    public UpgradeRequest request(VisiblePartner partner, int requestNo) {
        return requests.findByPartnerNoAndRequestNo(partner.partnerNo(), requestNo)
                .orElseThrow(() -> new TierNotFound(requestNo));
    }

    /** The tier that follows for a partner that doesn't renew; null for none (R28). */
    public @Nullable Tier lower(VisiblePartner partner, Tier tier) {
        return desk.highestBelow(partner, tier).orElse(null);
    }

    /**
     * A period in a list.
     *
     * @param tier null for none
     */
    public record PeriodLine(
            LocalDate startsOn,
            @Nullable Tier tier,
            @Nullable LocalDate nextReviewOn,
            long version) {

        private static PeriodLine of(TierPeriod period) {
            return new PeriodLine(
                    period.startsOn(), period.tier().orElse(null), period.nextReviewOn(), period.version());
        }
    }

    /** The periods of a partner, latest first. */
    public List<PeriodLine> periods(VisiblePartner partner) {
        return periods.of(partner.partnerNo()).stream()
                .map(PeriodLine::of)
                .sorted(Comparator.comparing(PeriodLine::startsOn).reversed())
                .toList();
    }

    /** Which period is in force, and in which state; 0 if there is none. Another one has another number. */
    public long version(VisiblePartner partner) {
        return periods.latest(partner.partnerNo(), today())
                .map(period -> number(period.startsOn()) * STATES + period.version())
                .orElse(0L);
    }

    /** As days are written without anything between: 20220601. */
    private static long number(LocalDate day) {
        return Long.parseLong(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** @throws TierNotFound if no period begins on that day */
    public PeriodLine period(VisiblePartner partner, LocalDate startsOn) {
        return periods(partner).stream()
                .filter(period -> period.startsOn().equals(startsOn))
                .findFirst()
                .orElseThrow(() -> new TierNotFound(startsOn));
    }

    /** The decisions about a partner, latest first. */
    public List<DecisionLine> decisions(VisiblePartner partner) {
        return decisions.lines(partner.partnerNo());
    }

    public TierDecision decision(VisiblePartner partner, int decisionNo) {
        return decisions
                .findByPartnerNoAndDecisionNo(partner.partnerNo(), decisionNo)
                .orElseThrow(() -> new TierNotFound(decisionNo));
    }

    /** What became of a review date that isn't the current one any more. */
    public Optional<TierDecision> decisionAbout(VisiblePartner partner, LocalDate reviewOn) {
        return decisions.lastAbout(partner.partnerNo(), reviewOn);
    }
}
