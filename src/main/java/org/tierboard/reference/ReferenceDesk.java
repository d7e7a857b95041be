package org.tierboard.reference;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.OwnSubmission;
import org.tierboard.reference.PublicReference.Entry;
import org.tierboard.reference.PublicReference.Key;
import org.tierboard.site.NewId;

/** Where public references are entered, approved, declined and withdrawn (R19b, FAQ 31). */
@Service
@Transactional
public class ReferenceDesk {

    private final PublicReferences references;
    private final ReferenceMails mails;
    private final ApplicationEventPublisher events;

    ReferenceDesk(PublicReferences references, ReferenceMails mails, ApplicationEventPublisher events) {
        this.references = references;
        this.mails = mails;
        this.events = events;
    }

    /**
     * A version of a reference that somebody looks at and decides on.
     *
     * @param seenVersion the version that they saw
     */
    public record Seen(VisiblePartner partner, String referenceId, long seenVersion) {

        Key key() {
            return new Key(partner.partnerNo(), referenceId);
        }
    }

    /** @return the new reference's id */
    public String submit(VisiblePartner partner, Viewer by, Entry entry, LocalDate day) {
        var key = new Key(partner.partnerNo(), NewId.of("R"));
        var reference = references.save(PublicReference.submit(key, entry, by.userNo(), day));
        events.publishEvent(deed("reference.submitted", key)
                .became("customer", entry.customer())
                .became("url", entry.url()));
        mails.submitted(partner, by, reference);
        return key.referenceId();
    }

    /**
     * It counts from that day.
     *
     * @throws AlreadyDecided if somebody was faster
     * @throws OwnSubmission if the viewer submitted it
     */
    public void approve(Seen seen, Viewer by, LocalDate day) {
        var reference = toDecide(seen, by, "reference.approved", ReferenceStatus.APPROVED);
        reference.approve(day, by.name());
        events.publishEvent(step("reference.approved", reference, ReferenceStatus.SUBMITTED));
        mails.approved(seen.partner(), reference);
    }

    /** As {@link #approve}, with the reason that the partner reads. */
    public void decline(Seen seen, Viewer by, String reason, LocalDate day) {
        var reference = toDecide(seen, by, "reference.declined", ReferenceStatus.DECLINED);
        reference.decline(day, by.name(), reason);
        events.publishEvent(
                step("reference.declined", reference, ReferenceStatus.SUBMITTED).because(reason));
        mails.declined(seen.partner(), reference);
    }

    /** It counts no more, on no day: the customer doesn't want to be named, or the page is gone. */
    public void withdraw(Seen seen, String reason, LocalDate day) {
        var reference = current(seen, "reference.withdrawn", ReferenceStatus.WITHDRAWN);
        var was = reference.status();
        reference.withdraw(day, reason);
        events.publishEvent(step("reference.withdrawn", reference, was).because(reason));
    }

    private PublicReference toDecide(Seen seen, Viewer by, String action, ReferenceStatus next) {
        var reference = current(seen, action, next);
        if (reference.isSubmittedBy(by.userNo())) {
            throw new OwnSubmission(refusal(action, seen.key()));
        }
        return reference;
    }

    private PublicReference current(Seen seen, String action, ReferenceStatus next) {
        var reference = references.findLocked(seen.key()).orElseThrow(ReferenceNotFound::new);
        if (!reference.canBecome(next)) {
            throw new AlreadyDecided(
                    "reference.already." + reference.status(),
                    refusal(action, seen.key()).because("ALREADY_DECIDED"),
                    String.valueOf(reference.decidedBy()));
        }
        if (!reference.isAt(seen.seenVersion())) {
            throw new ObjectOptimisticLockingFailureException(PublicReference.class, seen.referenceId());
        }
        return reference;
    }

    private static Deed step(String action, PublicReference reference, ReferenceStatus was) {
        return deed(action, reference.key()).changed("status", was, reference.status());
    }

    private static Deed deed(String action, Key key) {
        return Deed.of(action).at(key.partnerNo()).on("reference", key.referenceId());
    }

    private static Deed refusal(String action, Key key) {
        return Deed.refusal(action).at(key.partnerNo()).on("reference", key.referenceId());
    }
}
