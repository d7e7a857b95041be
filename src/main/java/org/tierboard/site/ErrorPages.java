package org.tierboard.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tierboard.account.Everyone;

/** Answers what went wrong outside of all handlers: in a filter, or in the server itself. */
@Controller
@Everyone
class ErrorPages implements ErrorController {

    private final Failures failures;
    private final Answers answers;

    ErrorPages(Failures failures, Answers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            return answers.to(request.getRequestURI(), failures.of(HttpStatus.NOT_FOUND), response);
        }
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var failure = thrown instanceof Exception exception ? failures.of(exception) : failures.of(status(code));
        return answers.to(path, failure, response);
    }

    private static HttpStatus status(int code) {
        var known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
