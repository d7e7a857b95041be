package org.tierboard.notification;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All mails. */
interface OutgoingMails extends Repository<OutgoingMail, Long> {

    OutgoingMail saveAndFlush(OutgoingMail mail);

    Optional<OutgoingMail> findById(long mailNo);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select mail from OutgoingMail mail where mail.mailNo = :mailNo")
    Optional<OutgoingMail> findLocked(long mailNo);
}
