package org.tierboard.site;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What is wrong with a request by itself: a field, a parameter, a body that can't be read, or too much of it. */
@Component
class RequestFaults {

    private static final Map<String, String> UNSTORABLE = Map.of(
            "22021", "failure.garbled",
            "22003", "failure.out-of-bounds",
            "22007", "failure.out-of-bounds",
            "22008", "failure.out-of-bounds");

    private final MessageSource messages;
    private final UploadLimit uploadLimit;

    RequestFaults(MessageSource messages, UploadLimit uploadLimit) {
        this.messages = messages;
        this.uploadLimit = uploadLimit;
    }

    /** Empty if it is about something else. */
    Optional<Failure> of(Exception thrown) {
        if (thrown instanceof TypeMismatchException mismatch) {
            return bad(Mismatch.explain(mismatch, messages));
        }
        if (thrown instanceof HttpMessageNotReadableException unread) {
            return Optional.of(unreadable(unread));
        }
        if (thrown instanceof BindException invalid) {
            return bad(inWords(invalid)).map(failure -> failure.about(faults(invalid)));
        }
        return upload(thrown).or(() -> unstorable(thrown).flatMap(words -> bad(say(words))));
    }

    /** What is wrong with a form, and what is too large of it. */
    private Optional<Failure> upload(Exception thrown) {
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Optional.of(tooLarge());
        }
        if (thrown instanceof InvalidParameterException unread) {
            return unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                    ? Optional.of(tooLarge())
                    : bad(say("failure.garbled"));
        }
        return thrown instanceof MultipartException ? bad(say("failure.broken-form")) : Optional.empty();
    }

    private static Optional<Failure> bad(String words) {
        return Optional.of(Failure.of(HttpStatus.BAD_REQUEST, words));
    }

    /** What no column can hold, whoever sends it: a NUL in a text, a day or number out of all bounds. */
    private static Optional<String> unstorable(Exception thrown) {
        var cause = NestedExceptionUtils.getMostSpecificCause(thrown);
        if (thrown instanceof DataAccessException && cause instanceof ArithmeticException) {
            return Optional.of("failure.out-of-bounds");
        }
        return thrown instanceof DataIntegrityViolationException && cause instanceof SQLException refused
                ? Optional.ofNullable(UNSTORABLE.get(String.valueOf(refused.getSQLState())))
                : Optional.empty();
    }

    private Failure tooLarge() {
        return Failure.of(HttpStatus.CONTENT_TOO_LARGE, say("failure.too-large", uploadLimit.inWords()));
    }

    private Failure unreadable(HttpMessageNotReadableException unread) {
        var body = new JsonObjection(messages);
        return body.field(unread.getCause())
                .map(fault -> Failure.of(HttpStatus.BAD_REQUEST, fault.detail()).about(List.of(fault)))
                .orElseGet(() -> Failure.of(HttpStatus.BAD_REQUEST, body.whole(unread.getCause())));
    }

    /** "name: Give the token a name." for each field that is wrong. */
    private String inWords(BindException invalid) {
        return faults(invalid).stream()
                .map(fault -> fault.field() + ": " + fault.detail())
                .collect(Collectors.joining(" "));
    }

    private List<FieldFault> faults(BindException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error ->
                        new FieldFault(error.getField(), messages.getMessage(error, LocaleContextHolder.getLocale())))
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::detail))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
