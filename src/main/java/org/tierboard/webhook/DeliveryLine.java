package org.tierboard.webhook;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is shown.
 *
 * @param responseCode none if there was no answer
 * @param answer the first of the answer, or why there was none
 */
@Schema(name = "WebhookDelivery")
public record DeliveryLine(
        long deliveryNo,
        UUID eventId,
        String event,
        String partnerId,
        DeliveryStatus status,
        int attempts,
        @Nullable Integer responseCode,
        @Nullable String answer,
        Instant createdAt,
        @Nullable Instant endedAt) {}
