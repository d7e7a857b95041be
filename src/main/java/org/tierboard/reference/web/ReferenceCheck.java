package org.tierboard.reference.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Measure;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.reference.ReferenceQueries;
import org.tierboard.reference.ReferenceQueries.SameCustomer;
import org.tierboard.site.PublicUrl;

/** What is looked at before a reference is sent: its address, and whether the customer is named already (R20). */
@Component
class ReferenceCheck {

    private final ReferenceQueries queries;
    private final Guides guides;
    private final ProgrammeCalendar calendar;

    ReferenceCheck(ReferenceQueries queries, Guides guides, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.guides = guides;
        this.calendar = calendar;
    }

    /** The address, or else what is wrong with it is an error of the field. */
    Optional<PublicUrl> address(ReferenceForm form, BindingResult errors) {
        if (errors.hasErrors() || form.url() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublicUrl.parse(form.url()));
        } catch (PublicUrl.Refused refused) {
            errors.rejectValue("url", "public-url." + refused.fault());
            return Optional.empty();
        }
    }

    /** The newest reference of the same customer that counts or waits, unless it is to be sent all the same. */
    Optional<SameCustomer> sameCustomer(VisiblePartner partner, ReferenceForm form) {
        if (form.isSentAnyway() || form.customer() == null) {
            return Optional.empty();
        }
        var today = calendar.today();
        return guides.countsFor(partner.path(), today, Measure.REFERENCEABLE_CUSTOMERS).stream()
                .flatMap(period ->
                        queries.sameCustomer(partner.partnerNo(), form.customer(), today.minus(period)).stream())
                .findFirst();
    }
}
