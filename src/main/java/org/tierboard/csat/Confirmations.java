package org.tierboard.csat;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.ProgrammeCalendar;

/** Has respondents confirm their address, and those of known customers be taken for customers at once (R21, FAQ 34). */
@Service
public class Confirmations {

    private final CsatResponses responses;
    private final ConfirmationLinks links;
    private final KnownCustomerList customers;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Confirmations(
            CsatResponses responses,
            ConfirmationLinks links,
            KnownCustomerList customers,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.responses = responses;
        this.links = links;
        this.customers = customers;
        this.calendar = calendar;
        this.events = events;
    }

    /** Looking changes nothing, because programs that check mail open links. Empty if the link is none, or too old. */
    public Optional<Confirmation> find(String token) {
        return links.find(token);
    }

    /**
     * Confirms the address, once.
     *
     * @return whether the link is a good one
     * @throws AlreadyDecided if it was used before
     */
    @Transactional
    public boolean confirm(String token) {
        var response = links.find(token).map(Confirmation::response).flatMap(responses::findLocked);
        response.ifPresent(this::confirm);
        return response.isPresent();
    }

    private void confirm(CsatResponse response) {
        if (response.emailConfirmedOn() != null) {
            throw new AlreadyDecided("csat.confirmed.already", CsatDeeds.refusal("csat.confirmed", response.key()));
        }
        var was = response.state();
        response.confirmEmail(calendar.today(), calendar.clock().instant());
        events.publishEvent(CsatDeeds.change("csat.confirmed", response.key(), was, response.state()));
        if (response.state() == ResponseState.WAITING && customers.know(response)) {
            acceptKnown(response);
        }
    }

    private void acceptKnown(CsatResponse response) {
        response.confirmCustomer(calendar.today());
        events.publishEvent(CsatDeeds.change("csat.accepted", response.key(), ResponseState.WAITING, response.state())
                .by("known customers"));
    }
}
