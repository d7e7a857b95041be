package org.tierboard.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
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
        var failure = failures.of(asTheAskerMeantIt(thrown, request));
        note(thrown, failure, request);
        return answers.to(request.getRequestURI(), failure, response);
    }

    /** Who names the version that a change is meant for is told that it is another one (412), not of a conflict. */
    private static Exception asTheAskerMeantIt(Exception thrown, HttpServletRequest request) {
        return thrown instanceof OptimisticLockingFailureException && request.getHeader(HttpHeaders.IF_MATCH) != null
                ? ApiProblem.of(HttpStatus.PRECONDITION_FAILED, "stale")
                : thrown;
    }

    /** Handlers are outside of all transactions here, so what is noted stays. */
    private void note(Exception thrown, Failure failure, HttpServletRequest request) {
        var meant = thrown instanceof Unprocessable ? thrown.getCause() : thrown;
        if (meant instanceof Refusal refused) {
            events.publishEvent(refused.refusal());
        } else if (thrown instanceof ConcurrencyFailureException) {
            events.publishEvent(Deed.refusal("page.outdated").on("page", page(request)));
        } else if (isOfSomethingHidden(thrown, failure)) {
            events.publishEvent(Deed.refusal("page.not-found").on("page", page(request)));
        }
    }

    /** What isn't there, or belongs to others: the two look the same. An address that no page has is neither. */
    private static boolean isOfSomethingHidden(Exception thrown, Failure failure) {
        return failure.status().isSameCodeAs(HttpStatus.NOT_FOUND)
                && !(thrown instanceof NoResourceFoundException)
                && Shell.signedIn().isPresent();
    }

    /** The pattern, not the path, in which there may be a secret. */
    private static String page(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    /** The filter chain knows whether to ask for a sign-in or to refuse. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheFilterChain(RuntimeException refusal) {
        throw refusal;
    }
}
