package org.tierboard.tiering.web;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.tiering.DayRefused;
import org.tierboard.tiering.TierRefused;

/** Does something that the rules may refuse, and has the page that follows say what became of it. */
@Component
class TierAttempt {

    private final ApplicationEventPublisher events;

    TierAttempt(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The field of a form beside which a day that is refused is told. */
    record Field(String name, Errors errors) {}

    /** @param notice what the page says if it was done */
    void at(Runnable work, RedirectAttributes redirect, String notice) {
        isDone(work, redirect, notice);
    }

    /** The same; if it is refused, the page that follows has what was typed. */
    void at(Runnable work, DecisionForm form, RedirectAttributes redirect, String notice) {
        if (!isDone(work, redirect, notice)) {
            redirect.addFlashAttribute("form", form);
        }
    }

    /** @return false if the day is refused, and the form is to be shown again as it was sent */
    boolean at(Runnable work, Field day, RedirectAttributes redirect, String notice) {
        try {
            isDone(work, redirect, notice);
            return true;
        } catch (DayRefused refused) {
            events.publishEvent(refused.refusal());
            day.errors().rejectValue(day.name(), refused.key());
            return false;
        }
    }

    private boolean isDone(Runnable work, RedirectAttributes redirect, String notice) {
        try {
            work.run();
            redirect.addFlashAttribute("notice", notice);
            return true;
        } catch (TierRefused refused) {
            events.publishEvent(refused.refusal());
            redirect.addFlashAttribute("refused", refused.key());
            redirect.addFlashAttribute("refusedRows", new ArrayList<>(refused.rows()));
            return false;
        }
    }
}
