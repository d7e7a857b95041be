package org.tierboard.tiering.web;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.tiering.TierRefused;

/** Does something that the rules may refuse, and has the page that follows say what became of it. */
@Component
class TierAttempt {

    private final ApplicationEventPublisher events;

    TierAttempt(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param notice what the page says if it was done */
    void at(Runnable work, RedirectAttributes redirect, String notice) {
        try {
            work.run();
            redirect.addFlashAttribute("notice", notice);
        } catch (TierRefused refused) {
            events.publishEvent(refused.refusal());
            redirect.addFlashAttribute("refused", refused.key());
            redirect.addFlashAttribute("refusedRows", new ArrayList<>(refused.rows()));
        }
    }
}
