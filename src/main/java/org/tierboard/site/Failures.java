package org.tierboard.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
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

    /** Seconds: as long as a request waits for a connection. */
    private static final String RETRY_AFTER = "5";

    private final MessageSource messages;
    private final RequestFaults faults;

    Failures(MessageSource messages, RequestFaults faults) {
        this.messages = messages;
        this.faults = faults;
    }

    Failure of(Exception thrown) {
        return said(thrown)
                .or(() -> circumstance(thrown))
                .or(() -> faults.of(thrown))
                .orElseGet(() -> response(thrown));
    }

    /** What the application says itself, by an exception of its own. */
    private Optional<Failure> said(Exception thrown) {
        if (thrown instanceof Unprocessable refused) {
            return Optional.of(unprocessable(refused));
        }
        if (thrown instanceof ApiProblem problem) {
            var words = say("api." + problem.kind(), problem.arguments());
            return Optional.of(
                    Failure.of(problem.status(), words, problem.headers()).kind(problem.kind()));
        }
        if (thrown instanceof AlreadyDecided decided) {
            return Optional.of(Failure.of(HttpStatus.CONFLICT, say(decided.key(), decided.arguments())));
        }
        if (thrown instanceof OwnSubmission) {
            return Optional.of(Failure.of(HttpStatus.FORBIDDEN, say("failure.own-submission")));
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class))
                .map(meant -> Failure.of(meant.code(), String.valueOf(thrown.getMessage())));
    }

    /** What is nobody's mistake, or what no honest asker sends. */
    private Optional<Failure> circumstance(Exception thrown) {
        if (thrown instanceof ConcurrencyFailureException) {
            return Optional.of(of(HttpStatus.CONFLICT));
        }
        if (thrown instanceof RequestRejectedException) {
            return Optional.of(of(HttpStatus.BAD_REQUEST));
        }
        if (DatabaseFaults.isAway(thrown)) {
            log.error("The database doesn't answer", thrown);
            return Optional.of(unavailable(say(DatabaseFaults.isInDoubt(thrown) ? "failure.in-doubt" : "failure.503")));
        }
        return Optional.empty();
    }

    /** The plain words for a status that comes without an exception. */
    Failure of(HttpStatusCode status, Object... arguments) {
        var fallback = status.is5xxServerError() ? "failure.500" : "failure.400";
        var detail = messages.getMessage("failure." + status.value(), arguments, "", LocaleContextHolder.getLocale());
        return Failure.of(status, detail == null || detail.isEmpty() ? say(fallback) : detail);
    }

    private static Failure unavailable(String words) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        return Failure.of(HttpStatus.SERVICE_UNAVAILABLE, words, headers);
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
