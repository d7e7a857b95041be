package org.tierboard.csat;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.csat.ResponseRefused.Reason;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.notification.MailErasure;

/** What administrators decide on responses: whether the respondent is a customer (R21), and to forget who it was. */
@Service
@Transactional
public class CustomerCheck {

    private static final String APPROVED = "csat.accepted";
    private static final String REJECTED = "csat.rejected";
    private static final String ERASED = "csat.erased";

    private final CsatResponses responses;
    private final CustomerDomains domains;
    private final ProgrammeCalendar calendar;
    private final MailErasure mails;
    private final ApplicationEventPublisher events;

    CustomerCheck(
            CsatResponses responses,
            CustomerDomains domains,
            ProgrammeCalendar calendar,
            MailErasure mails,
            ApplicationEventPublisher events) {
        this.mails = mails;
        this.responses = responses;
        this.domains = domains;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * The respondent is a customer; the response counts from today.
     *
     * @param seen the version that the decision is meant for
     * @throws AlreadyDecided if somebody else has decided, or the address isn't confirmed
     * @throws ResponseRefused if it is the administrator's own, or of somebody of the partner
     */
    public void approve(Viewer by, CsatResponse.Key key, long seen) {
        var response = waiting(APPROVED, key, seen);
        refuseOwn(by, response, APPROVED);
        if (domains.areOf(key.partnerNo(), new Mailbox(response.email()))) {
            throw new ResponseRefused(Reason.OWN_PEOPLE, APPROVED, key);
        }
        response.approve(by.name(), calendar.today());
        events.publishEvent(CsatDeeds.change(APPROVED, key, ResponseState.WAITING, response.state()));
    }

    /** The respondent is no customer; the response never counts. */
    public void reject(Viewer by, CsatResponse.Key key, long seen, String reason) {
        var response = waiting(REJECTED, key, seen);
        refuseOwn(by, response, REJECTED);
        response.reject(by.name(), reason, calendar.today());
        events.publishEvent(CsatDeeds.change(REJECTED, key, ResponseState.WAITING, response.state()));
    }

    /**
     * Forgets the respondent, on their request. What counts goes on counting, as a number; anything else is deleted.
     *
     * @throws AlreadyDecided if that was done before
     */
    public void erase(CsatResponse.Key key, long seen) {
        var response = find(key);
        if (response.isErased()) {
            throw new AlreadyDecided("csat.erased.already", CsatDeeds.refusal(ERASED, key));
        }
        expect(response, seen);
        events.publishEvent(CsatDeeds.of(ERASED, key));
        mails.forget(key.partnerNo(), response.email());
        if (response.state() == ResponseState.ACCEPTED) {
            response.erase(UUID.randomUUID().toString(), calendar.today());
        } else {
            responses.delete(response);
        }
    }

    private CsatResponse waiting(String action, CsatResponse.Key key, long seen) {
        var response = find(key);
        if (response.state() != ResponseState.WAITING) {
            throw new AlreadyDecided(
                    "csat.already." + response.state(),
                    CsatDeeds.refusal(action, key),
                    response.decidedBy() == null ? "" : response.decidedBy());
        }
        expect(response, seen);
        return response;
    }

    private CsatResponse find(CsatResponse.Key key) {
        return responses.findLocked(key).orElseThrow(ResponseNotFound::new);
    }

    private static void expect(CsatResponse response, long seen) {
        if (!response.isAt(seen)) {
            throw new ObjectOptimisticLockingFailureException(CsatResponse.class, response.key());
        }
    }

    private static void refuseOwn(Viewer by, CsatResponse response, String action) {
        if (new Mailbox(by.email()).untagged().equals(new Mailbox(response.email()).untagged())) {
            throw new ResponseRefused(Reason.OWN_SUBMISSION, action, response.key());
        }
    }
}
