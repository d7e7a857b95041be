package org.tierboard.csat;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.csat.CsatResponse.Key;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.notification.Mail;
import org.tierboard.notification.Mails;

/** Keeps a response and writes the mail by which its address is confirmed, in one transaction. */
@Component
class Submissions {

    private final CsatResponses responses;
    private final ConfirmationLinks links;
    private final Mails mails;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Submissions(
            CsatResponses responses,
            ConfirmationLinks links,
            Mails mails,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.responses = responses;
        this.links = links;
        this.mails = mails;
        this.calendar = calendar;
        this.events = events;
    }

    @Transactional
    void take(RatedPartner partner, Rating rating) {
        var key = new Key(partner.partnerNo(), UUID.randomUUID().toString());
        responses.saveAndFlush(response(key, rating));
        mails.send(confirmation(partner, rating, links.issue(key)));
        events.publishEvent(CsatDeeds.of("csat.submitted", key));
    }

    private CsatResponse response(Key key, Rating rating) {
        var response = CsatResponse.submit(key, rating.respondent(), rating.score(), calendar.today());
        if (rating.comment() != null) {
            response.comment(rating.comment());
        }
        if (rating.shared()) {
            response.shareWithPartner();
        }
        return response;
    }

    /** Nothing that was typed but the address goes into it: anybody could have typed anything, at anybody's address. */
    private static Mail confirmation(RatedPartner partner, Rating rating, LinkSecret secret) {
        var address = rating.respondent().email();
        return Mail.to(address, address)
                .template("csat/mail/confirm")
                .with("partner", partner.name())
                .link("link", "/confirm-rating/{token}", secret.value())
                .about(partner.partnerNo());
    }
}
