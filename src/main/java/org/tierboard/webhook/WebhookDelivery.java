package org.tierboard.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to one webhook. */
@Entity
class WebhookDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long deliveryNo;

    private long hookNo;
    private UUID eventId;
    private String event;
    private int partnerNo;
    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;
    private @Nullable Integer responseCode;
    private @Nullable String answer;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    WebhookDelivery(long hookNo, Happening happening, String body, Instant now) {
        this.hookNo = hookNo;
        this.eventId = happening.id();
        this.event = happening.event().type();
        this.partnerNo = happening.partnerNo();
        this.body = body;
        this.status = DeliveryStatus.WAITING;
        this.createdAt = now;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected WebhookDelivery() {}

    long deliveryNo() {
        return Objects.requireNonNull(deliveryNo, "A delivery has no number before it is stored");
    }

    long hookNo() {
        return hookNo;
    }

    UUID eventId() {
        return eventId;
    }

    String body() {
        return body;
    }

    int attempts() {
        return attempts;
    }

    boolean isWaiting() {
        return status == DeliveryStatus.WAITING;
    }

    void delivered(Reply reply, Instant now) {
        become(DeliveryStatus.DELIVERED);
        attempts++;
        responseCode = reply.code();
        answer = reply.text();
        endedAt = now;
    }

    /** It was tried in vain; after the last try it is parked. */
    void failed(Reply reply, int tries, Instant now) {
        attempts++;
        responseCode = reply.code();
        answer = reply.text();
        if (attempts >= tries) {
            park(now);
        }
    }

    void park(Instant now) {
        become(DeliveryStatus.PARKED);
        endedAt = now;
    }

    /** From the beginning again; the receiver knows it by its id. */
    void sendAgain() {
        become(DeliveryStatus.WAITING);
        attempts = 0;
        endedAt = null;
    }

    private void become(DeliveryStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A delivery that is %s can't become %s".formatted(status, next));
        }
        status = next;
    }
}
