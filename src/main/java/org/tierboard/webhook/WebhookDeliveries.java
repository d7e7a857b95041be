package org.tierboard.webhook;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All deliveries. */
interface WebhookDeliveries extends Repository<WebhookDelivery, Long> {

    WebhookDelivery saveAndFlush(WebhookDelivery delivery);

    Optional<WebhookDelivery> findById(long deliveryNo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select delivery from WebhookDelivery delivery where delivery.deliveryNo = :deliveryNo")
    Optional<WebhookDelivery> findLocked(long deliveryNo);

    @Query(
            "select delivery from WebhookDelivery delivery where delivery.hookNo = :hookNo and delivery.status = org.tierboard.webhook.DeliveryStatus.WAITING")
    List<WebhookDelivery> findWaiting(long hookNo);
}
