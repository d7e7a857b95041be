package org.tierboard.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** Answers whatever a handler throws. Pages and API share the words and differ in the form. */
@ControllerAdvice
class FailureAdvice {

    private final Failures failures;
    private final Answers answers;
    private final ApplicationEventPublisher events;

    FailureAdvice(Failures failures, Answers answers, ApplicationEventPublisher events) {
        this.failures = failures;
        this.answers = answers;
        this.events = events;
    }

    @ExceptionHandler
    Object any(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted() || thrown instanceof AsyncRequestNotUsableException) {
            throw thrown; // nobody is there to be told
        }
        note(thrown, request);
        return answers.to(request.getRequestURI(), failures.of(thrown));
    }

    /** Handlers are outside of all transactions here, so what is noted stays. */
    private void note(Exception thrown, HttpServletRequest request) {
        if (thrown instanceof Refusal refused) {
            events.publishEvent(refused.refusal());
        } else if (thrown instanceof ConcurrencyFailureException) {
            var page = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            events.publishEvent(Deed.refusal("page.outdated").on("page", request.getMethod() + " " + page));
        }
    }

    /** The filter chain knows whether to ask for a sign-in or to refuse. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheFilterChain(RuntimeException refusal) {
        throw refusal;
    }
}
