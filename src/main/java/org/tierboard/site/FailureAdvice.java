package org.tierboard.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever a handler throws. Pages and API share the words and differ in the form. */
@ControllerAdvice
class FailureAdvice {

    private final Failures failures;
    private final Answers answers;

    FailureAdvice(Failures failures, Answers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @ExceptionHandler
    Object any(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted() || thrown instanceof AsyncRequestNotUsableException) {
            throw thrown; // nobody is there to be told
        }
        return answers.to(request.getRequestURI(), failures.of(thrown));
    }

    /** The filter chain knows whether to ask for a sign-in or to refuse. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheFilterChain(RuntimeException refusal) {
        throw refusal;
    }
}
