package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.scorecard.PartnerCard;

/** Upgrades to Select and Advanced: asked for by the alliance lead, granted or declined by somebody else (R27). */
@Service
@Transactional
public class Upgrades {

    private final CardDesk desk;
    private final UpgradeRequests requests;
    private final Awards awards;
    private final Announcements announcements;

    Upgrades(CardDesk desk, UpgradeRequests requests, Awards awards, Announcements announcements) {
        this.desk = desk;
        this.requests = requests;
        this.awards = awards;
        this.announcements = announcements;
    }

    /**
     * Asks for the next tier.
     *
     * @throws TierRefused if the partner isn't eligible on this day
     * @throws AlreadyDecided if a request is open
     * @return the request's number
     */
    public int ask(Viewer lead, VisiblePartner partner) {
        var card = desk.hold(partner);
        var refusal = Deed.refusal("tier.upgrade-asked").at(partner.partnerNo()).by(lead.actor());
        requests.open(partner.partnerNo()).ifPresent(open -> {
            throw new AlreadyDecided(
                    "tiering.upgrade.open",
                    refusal,
                    open.requested().name(),
                    Days.print(open.requested().day()));
        });
        var eligibility = eligible(card, refusal);
        var tier = requireNonNull(eligibility.target());
        var request = requests.save(UpgradeRequest.ask(partner.partnerNo(), tier, Signature.of(lead, desk.today())));
        announcements.note(deed("tier.upgrade-asked", partner, request, lead).became("tier", tier));
        announcements.toManagers(Letter.about(card, "asked", "tier", lead.name(), tierName(request)));
        return request.requestNo();
    }

    public void withdraw(Viewer lead, VisiblePartner partner, int requestNo) {
        desk.hold(partner);
        var request = open(partner, requestNo, "tier.upgrade-withdrawn", lead);
        request.withdraw(Signature.of(lead, desk.today()));
        announcements.note(
                deed("tier.upgrade-withdrawn", partner, request, lead).was("tier", request.tier()));
    }

    /**
     * Awards the tier, if everything that it asks still holds at this moment: what counts can't change until this is
     * written.
     *
     * @throws TierRefused if something lapsed, naming each row
     */
    public void grant(Viewer by, VisiblePartner partner, int requestNo, @Nullable String remark) {
        var card = desk.hold(partner);
        var request = open(partner, requestNo, "tier.upgrade-granted", by);
        var refusal = refusal("tier.upgrade-granted", partner, request, by);
        notOwn(request, by, refusal);
        var eligibility = eligible(card, refusal);
        if (eligibility.target() != request.tier()) {
            throw new TierRefused("tiering.refused.OTHER_TIER", List.of(), refusal);
        }
        request.grant(Signature.of(by, desk.today()), remark);
        awards.begin(by, card, DecisionKind.UPGRADED, new Awards.Beginning(request.tier(), desk.today(), remark));
    }

    public void decline(Viewer by, VisiblePartner partner, int requestNo, String reason) {
        var card = desk.hold(partner);
        var request = open(partner, requestNo, "tier.upgrade-declined", by);
        notOwn(request, by, refusal("tier.upgrade-declined", partner, request, by));
        request.decline(Signature.of(by, desk.today()), reason);
        announcements.note(deed("tier.upgrade-declined", partner, request, by).because(reason));
        announcements.toLeads(Letter.about(card, "declined", "tier", tierName(request), by.name())
                .because(reason));
    }

    private static Eligibility eligible(PartnerCard card, Deed refusal) {
        var eligibility = Eligibility.of(card);
        if (!eligibility.isEligible()) {
            throw new TierRefused("tiering.refused." + eligibility.verdict(), eligibility.missing(), refusal);
        }
        return eligibility;
    }

    private static void notOwn(UpgradeRequest request, Viewer by, Deed refusal) {
        if (request.requested().isBy(by)) {
            throw new TierRefused("tiering.refused.OWN", List.of(), refusal);
        }
    }

    private UpgradeRequest open(VisiblePartner partner, int requestNo, String action, Viewer by) {
        var request = requests.findByPartnerNoAndRequestNo(partner.partnerNo(), requestNo)
                .orElseThrow(() -> new TierNotFound(requestNo));
        var decided = request.decided();
        if (decided != null) {
            throw new AlreadyDecided(
                    "tiering.upgrade.already." + request.status(),
                    refusal(action, partner, request, by),
                    decided.name(),
                    Days.print(decided.day()));
        }
        return request;
    }

    private String tierName(UpgradeRequest request) {
        return announcements.say("scorecard.tier." + request.tier());
    }

    private static Deed refusal(String action, VisiblePartner partner, UpgradeRequest request, Viewer by) {
        return Deed.refusal(action)
                .at(partner.partnerNo())
                .on("upgrade-request", request.requestNo())
                .by(by.actor());
    }

    private static Deed deed(String action, VisiblePartner partner, UpgradeRequest request, Viewer by) {
        return Deed.of(action)
                .at(partner.partnerNo())
                .on("upgrade-request", request.requestNo())
                .by(by.actor());
    }
}
