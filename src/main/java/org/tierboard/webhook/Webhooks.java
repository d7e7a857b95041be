package org.tierboard.webhook;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All webhooks. */
interface Webhooks extends Repository<Webhook, Long> {

    Webhook saveAndFlush(Webhook hook);

    Optional<Webhook> findById(long hookNo);

    /** Locked, so that the log and people change it one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select hook from Webhook hook where hook.hookNo = :hookNo")
    Optional<Webhook> findLocked(long hookNo);

    /** Those in use. None of them can be removed before the transaction ends, so what is written for one has its webhook. */
    @Query(nativeQuery = true, value = "select * from webhook where disabled_at is null order by hook_no for key share")
    List<Webhook> findEnabled();

    void delete(Webhook hook);
}
