package org.tierboard.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What only programs do wrong: a key, a version or a cursor that doesn't fit; {@code api.<kind>} says it in words. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String kind;
    private final transient List<Object> arguments;
    private final @Nullable Integer retryAfter;

    private ApiProblem(HttpStatus status, String kind, List<Object> arguments, @Nullable Integer retryAfter) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.arguments = arguments;
        this.retryAfter = retryAfter;
    }

    public static ApiProblem of(HttpStatus status, String kind, Object... arguments) {
        return new ApiProblem(status, kind, List.of(arguments), null);
    }

    /** Worth trying again, so many seconds from now. */
    public ApiProblem retryAfter(int seconds) {
        return new ApiProblem(status, kind, arguments, seconds);
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    HttpHeaders headers() {
        var headers = new HttpHeaders();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        return headers;
    }
}
