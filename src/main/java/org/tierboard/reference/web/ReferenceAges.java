package org.tierboard.reference.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.reference.BusinessDays;
import org.tierboard.reference.ReferenceLine;
import org.tierboard.reference.web.ReferencesPage.Item;

/** Says how many of the five business days are used up (R19, FAQ 31). */
@Component
class ReferenceAges {

    private final BusinessDays days;
    private final ProgrammeCalendar calendar;

    ReferenceAges(BusinessDays days, ProgrammeCalendar calendar) {
        this.days = days;
        this.calendar = calendar;
    }

    boolean isOverdue(LocalDate submitted) {
        return days.isOverdue(submitted, calendar.today());
    }

    Item item(ReferenceLine line) {
        return new Item(
                line,
                days.since(line.submittedOn(), calendar.today()),
                line.isWaiting() && isOverdue(line.submittedOn()));
    }
}
