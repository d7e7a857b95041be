package org.tierboard.notification;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/**
 * Writes down how the tries to deliver a mail end, and lets administrators begin again. Of two tries at the same mail, which
 * happen when a copy was taken for dead, only the first to end is noted: the other mustn't undo it.
 */
@Service
public class Deliveries {

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

    private final OutgoingMails outbox;
    private final Post post;
    private final MailSettings settings;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Deliveries(
            OutgoingMails outbox,
            Post post,
            MailSettings settings,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    void sent(long mailNo) {
        outbox.findLocked(mailNo).filter(OutgoingMail::isWaiting).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** @return how long to wait before the next try; empty if there is none */
    @Transactional
    Optional<Duration> failed(long mailNo, String said) {
        return outbox.findLocked(mailNo).filter(OutgoingMail::isWaiting).flatMap(mail -> {
            mail.failed(said, settings.pauses().size() + 1, clock.instant());
            if (mail.isParked()) {
                tellParked(mail, said);
                return Optional.empty();
            }
            return Optional.of(settings.pauses().get(mail.attempts() - 1));
        });
    }

    /** The server will never take it for that recipient, so there is no next try. */
    @Transactional
    void refused(long mailNo, String said) {
        outbox.findLocked(mailNo).filter(OutgoingMail::isWaiting).ifPresent(mail -> {
            mail.refused(said, clock.instant());
            tellParked(mail, said);
        });
    }

    private void tellParked(OutgoingMail mail, String said) {
        log.warn("Mail {} is parked after {} tries: {}", mail.mailNo(), mail.attempts(), said);
        events.publishEvent(deed("mail.parked", mail).because(said).by("mail"));
    }

    /**
     * Tries a parked mail from the beginning.
     *
     * @throws AlreadyDecided if it isn't parked, or not any more, or its last try isn't quite over
     */
    @Transactional
    public void sendAgain(Viewer by, long mailNo) {
        var mail = outbox.findLocked(mailNo).orElseThrow(() -> new MailNotFound(mailNo));
        if (!mail.isParked() || !post.isOpen()) {
            throw notAgain("outbox.not-parked", mailNo);
        }
        mail.sendAgain();
        events.publishEvent(deed("mail.sent-again", mail).by(by.actor()));
        if (!post.schedule(mailNo)) {
            throw notAgain("outbox.not-over", mailNo);
        }
    }

    private static AlreadyDecided notAgain(String why, long mailNo) {
        return new AlreadyDecided(why, Deed.refusal("mail.sent-again").on("mail", mailNo));
    }

    private static Deed deed(String action, OutgoingMail mail) {
        return Deed.of(action).on("mail", mail.mailNo()).at(mail.partnerNo());
    }
}
