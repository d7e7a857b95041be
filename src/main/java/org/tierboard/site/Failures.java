package org.tierboard.site;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.OwnSubmission;

/**
 * Puts every exception into words, once for pages and API alike. Exceptions of the modules say their status by {@link
 * ResponseStatus} and their words by their message. What isn't expected gets a reference and a log entry.
 */
@Component
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final MessageSource messages;
    private final RequestFaults faults;

    Failures(MessageSource messages, RequestFaults faults) {
        this.messages = messages;
        this.faults = faults;
    }

    Failure of(Exception thrown) {
        var meant = AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
        if (thrown instanceof Unprocessable refused) {
            return unprocessable(refused);
        }
        if (thrown instanceof ApiProblem problem) {
            return Failure.of(problem.status(), say("api." + problem.kind(), problem.arguments()), problem.headers())
                    .kind(problem.kind());
        }
        if (meant != null) {
            return Failure.of(meant.code(), String.valueOf(thrown.getMessage()));
        }
        if (thrown instanceof AlreadyDecided decided) {
            return Failure.of(HttpStatus.CONFLICT, say(decided.key(), decided.arguments()));
        }
        if (thrown instanceof OwnSubmission) {
            return Failure.of(HttpStatus.FORBIDDEN, say("failure.own-submission"));
        }
        if (thrown instanceof ConcurrencyFailureException) {
            return of(HttpStatus.CONFLICT);
        }
        if (thrown instanceof RequestRejectedException) {
            return of(HttpStatus.BAD_REQUEST);
        }
        if (thrown instanceof DataAccessResourceFailureException
                || thrown instanceof CannotCreateTransactionException) {
            log.error("The database doesn't answer", thrown);
            return of(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return faults.of(thrown).orElseGet(() -> response(thrown));
    }

    /** The plain words for a status that comes without an exception. */
    Failure of(HttpStatusCode status, Object... arguments) {
        var fallback = status.is5xxServerError() ? "failure.500" : "failure.400";
        var detail = messages.getMessage("failure." + status.value(), arguments, "", LocaleContextHolder.getLocale());
        return Failure.of(status, detail == null || detail.isEmpty() ? say(fallback) : detail);
    }

    private Failure unprocessable(Unprocessable refused) {
        var words = say(refused.key());
        var field = refused.field();
        return Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, field == null ? words : field + ": " + words)
                .about(field == null ? refused.faults() : List.of(new FieldFault(field, words)));
    }

    private Failure response(Exception thrown) {
        if (thrown instanceof ErrorResponse response
                && !response.getStatusCode().is5xxServerError()) {
            var body = response.updateAndGetBody(messages, LocaleContextHolder.getLocale());
            var detail = body.getDetail();
            return Failure.of(
                    response.getStatusCode(),
                    detail == null ? of(response.getStatusCode()).detail() : detail,
                    response.getHeaders());
        }
        return unexpected(thrown);
    }

    private Failure unexpected(Exception thrown) {
        var reference = UUID.randomUUID().toString();
        log.error("Unexpected failure {}", reference, thrown);
        return Failure.of(HttpStatus.INTERNAL_SERVER_ERROR, say("failure.unexpected", reference));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
