package org.tierboard.webhook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.Deed;
import org.tierboard.nightly.Movement;
import org.tierboard.nightly.MovementKind;
import org.tierboard.nightly.NetworkMoved;
import org.tierboard.nightly.PartnerMovements;

/** Hears what is decided, at once, and what the night finds. Runs in the transaction of either. */
@Component
class WebhookListener {

    private static final Map<String, WebhookEvent> DECIDED = Map.of(
            "reference.approved", WebhookEvent.REFERENCE_DECIDED,
            "reference.declined", WebhookEvent.REFERENCE_DECIDED,
            "csat.accepted", WebhookEvent.RESPONSE_DECIDED,
            "csat.rejected", WebhookEvent.RESPONSE_DECIDED);

    private static final String NO_TIER = "NONE";

    private final WebhookOutbox outbox;
    private final ToldTiers toldTiers;

    WebhookListener(WebhookOutbox outbox, ToldTiers toldTiers) {
        this.outbox = outbox;
        this.toldTiers = toldTiers;
    }

    @EventListener
    void hear(Deed deed) {
        var partner = deed.partnerNo();
        if (partner != null && !deed.refused()) {
            outbox.put(Optional.ofNullable(DECIDED.get(deed.action()))
                    .map(event -> decided(event, partner, deed))
                    .or(() -> tier(partner, deed))
                    .stream()
                    .toList());
        }
    }

    /** Columns turn by facts that come in and by days that pass; so do tiers that were decided elsewhere. */
    @EventListener
    void hear(NetworkMoved night) {
        outbox.put(found(night, WebhookListener::column));
        var tiers = found(night, WebhookListener::tier);
        if (!tiers.isEmpty()) {
            outbox.put(tiers, toldTiers.of(tiers)::lacks);
        }
    }

    /** What the night found of one kind. */
    private interface Finding {

        Optional<Happening> of(NetworkMoved night, PartnerMovements partner, Movement movement);
    }

    private static List<Happening> found(NetworkMoved night, Finding finding) {
        return night.partners().stream()
                .flatMap(partner ->
                        partner.movements().stream().flatMap(movement -> finding.of(night, partner, movement).stream()))
                .toList();
    }

    private static Happening decided(WebhookEvent event, int partner, Deed deed) {
        var subject = deed.subject();
        var decision = deed.action().substring(deed.action().indexOf('.') + 1);
        return Happening.of(event, partner, new HookData.Decision(subject == null ? "" : subject.id(), decision));
    }

    /** A tier changes by a decision, to none as well; to ask for one changes nothing. */
    private static Optional<Happening> tier(int partner, Deed deed) {
        var subject = deed.subject();
        var before = deed.before().getOrDefault("tier", NO_TIER);
        var after = deed.after().getOrDefault("tier", NO_TIER);
        return subject != null && subject.type().equals("tier-decision") && !before.equals(after)
                ? Optional.of(Happening.of(WebhookEvent.TIER_CHANGED, partner, new HookData.TierChange(before, after)))
                : Optional.empty();
    }

    private static Optional<Happening> tier(NetworkMoved night, PartnerMovements partner, Movement movement) {
        return movement.kind() == MovementKind.TIER
                ? Optional.of(Happening.of(
                        WebhookEvent.TIER_CHANGED,
                        partner.partnerNo(),
                        new HookData.TierChange(named(movement.was()), named(movement.now()))))
                : Optional.empty();
    }

    private static String named(String tier) {
        return tier.isEmpty() ? NO_TIER : tier;
    }

    private static Optional<Happening> column(NetworkMoved night, PartnerMovements partner, Movement movement) {
        var event = switch (movement.kind()) {
            case COLUMN_MET -> WebhookEvent.COLUMN_MET;
            case COLUMN_UNMET -> WebhookEvent.COLUMN_UNMET;
            case TIER, STAGE, ROW_MET, ROW_UNMET, WILL_LAPSE -> null;
        };
        return Optional.ofNullable(event)
                .map(turned -> Happening.of(
                        turned,
                        partner.partnerNo(),
                        new HookData.ColumnTurn(movement.side(), movement.required(), night.day())));
    }
}
