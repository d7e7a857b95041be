package org.tierboard.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All webhooks. */
interface Webhooks extends Repository<Webhook, Long> {

    Webhook saveAndFlush(Webhook hook);

    Optional<Webhook> findById(long hookNo);

    @Query("select hook from Webhook hook where hook.disabledAt is null order by hook.hookNo")
    List<Webhook> findEnabled();

    void delete(Webhook hook);
}
