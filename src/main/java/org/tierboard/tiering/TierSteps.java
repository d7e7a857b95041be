package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.Tier;
import org.tierboard.scorecard.NextStep;
import org.tierboard.scorecard.NextStepSource;
import org.tierboard.scorecard.PartnerCard;

/** Offers the alliance lead the next tier on the card, as soon as it can be asked or applied for. */
@Component
class TierSteps implements NextStepSource {

    private static final String TIER = "/partners/{id}/tier";
    private static final String PREMIER = "/partners/{id}/premier";

    private final UpgradeRequests requests;
    private final PremierApplications applications;

    TierSteps(UpgradeRequests requests, PremierApplications applications) {
        this.requests = requests;
        this.applications = applications;
    }

    @Override
    public Optional<NextStep> step(Viewer viewer, PartnerCard today) {
        return viewer.role() == Role.ALLIANCE_LEAD ? Optional.ofNullable(step(today)) : Optional.empty();
    }

    private @Nullable NextStep step(PartnerCard card) {
        var open = requests.open(card.partnerNo());
        if (open.isPresent()) {
            return new NextStep("step.asked", open.get().tier(), "step.look", href(card, TIER), false);
        }
        var eligibility = Eligibility.of(card);
        if (eligibility.isEligible()) {
            var tier = requireNonNull(eligibility.target());
            return new NextStep("step.upgrade", tier, "step.ask", href(card, TIER + "/requests"), true);
        }
        return new PremierCard(card).isSustained() ? premier(card) : null;
    }

    private NextStep premier(PartnerCard card) {
        return applications.open(card.partnerNo()).isPresent()
                ? new NextStep("step.applied", Tier.PREMIER, "step.look", href(card, PREMIER), false)
                : new NextStep("step.premier", Tier.PREMIER, "step.apply", href(card, PREMIER), false);
    }

    private static String href(PartnerCard card, String path) {
        return UriComponentsBuilder.fromPath(path)
                .encode()
                .buildAndExpand(card.id().value())
                .toUriString();
    }
}
