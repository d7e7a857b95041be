package org.tierboard.webhook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<MovementKind> COLUMNS = Set.of(MovementKind.COLUMN_MET, MovementKind.COLUMN_UNMET);

    private final WebhookOutbox outbox;

    WebhookListener(WebhookOutbox outbox) {
        this.outbox = outbox;
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

    @EventListener
    void hear(NetworkMoved night) {
        outbox.put(night.partners().stream()
                .flatMap(partner -> partner.movements().stream()
                        .filter(movement -> COLUMNS.contains(movement.kind()))
                        .map(movement -> column(night, partner, movement)))
                .toList());
    }

    private static Happening decided(WebhookEvent event, int partner, Deed deed) {
        var subject = deed.subject();
        var decision = deed.action().substring(deed.action().indexOf('.') + 1);
        return Happening.now(event, partner, new HookData.Decision(subject == null ? "" : subject.id(), decision));
    }

    /** A tier changes by a decision, to none as well; to ask for one changes nothing. */
    private static Optional<Happening> tier(int partner, Deed deed) {
        var subject = deed.subject();
        var before = deed.before().getOrDefault("tier", "NONE");
        var after = deed.after().getOrDefault("tier", "NONE");
        return subject != null && subject.type().equals("tier-decision") && !before.equals(after)
                ? Optional.of(Happening.now(WebhookEvent.TIER_CHANGED, partner, new HookData.TierChange(before, after)))
                : Optional.empty();
    }

    private static Happening column(NetworkMoved night, PartnerMovements partner, Movement movement) {
        var event = movement.kind() == MovementKind.COLUMN_MET ? WebhookEvent.COLUMN_MET : WebhookEvent.COLUMN_UNMET;
        return Happening.found(
                night.day() + " " + movement.side(),
                event,
                partner.partnerNo(),
                new HookData.ColumnTurn(movement.side(), movement.required(), night.day()));
    }
}
