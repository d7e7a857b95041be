package org.tierboard.api;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The ways in which a call can go wrong, as its description tells them: the same words wherever one occurs. */
enum DescribedProblem {
    BAD_REQUEST("A parameter, a header or a field of the body can't be taken as it was sent; errors names the fields."),
    UNAUTHORIZED("No token was sent, or one that is unknown, expired or revoked."),
    FORBIDDEN("Not for the role of the token's owner, or not in this case."),
    NOT_FOUND("There is none, or none that the token's owner may see."),
    NOT_ACCEPTABLE("It can't be had in any form that Accept names."),
    CONFLICT("It stands otherwise by now, so this can't be done to it; or the same Idempotency-Key is still at work, if"
            + " Retry-After says when to ask again."),
    PRECONDITION_FAILED("Somebody changed it since the version that If-Match names. Read it again."),
    CONTENT_TOO_LARGE("The body, or the file in it, is larger than is taken."),
    UNSUPPORTED_MEDIA_TYPE("The body isn't of the type that is described."),
    UNPROCESSABLE_CONTENT(
            "A rule refuses it, which detail and errors say in words; or the Idempotency-Key came with another request"
                    + " before."),
    PRECONDITION_REQUIRED("If-Match is missing: the version for which the change is meant."),
    TOO_MANY_REQUESTS("Too many for now; Retry-After says when to try again, where that is known."),
    SERVICE_UNAVAILABLE(
            "The service is busy or can't reach its database; Retry-After says when to try again. detail tells"
                    + " whether the change may have been made all the same.");

    static final String SCHEMA = "Problem";

    private final String words;

    DescribedProblem(String words) {
        this.words = words;
    }

    HttpStatus status() {
        return HttpStatus.valueOf(name());
    }

    String code() {
        return Integer.toString(status().value());
    }

    static Optional<DescribedProblem> of(String code) {
        return Arrays.stream(values())
                .filter(problem -> problem.code().equals(code))
                .findFirst();
    }

    /** A reference to the words that all calls share. */
    ApiResponse reference() {
        return new ApiResponse().$ref(name());
    }

    ApiResponse response() {
        var response = refusal(words);
        return switch (this) {
            case UNAUTHORIZED ->
                response.addHeaderObject(
                        HttpHeaders.WWW_AUTHENTICATE, header("How to sign in").required(true));
            case CONFLICT, TOO_MANY_REQUESTS -> response.addHeaderObject(HttpHeaders.RETRY_AFTER, pause(false));
            case SERVICE_UNAVAILABLE -> response.addHeaderObject(HttpHeaders.RETRY_AFTER, pause(true));
            default -> response;
        };
    }

    private static Header pause(boolean always) {
        return header("In how many seconds to try again")
                .schema(Shape.of("integer"))
                .required(always);
    }

    static Header header(String description) {
        return new Header().description(description).schema(Shape.text());
    }

    /** A problem document with these words beside it. */
    static ApiResponse refusal(String words) {
        return new ApiResponse()
                .description(words)
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(Shape.reference(SCHEMA))));
    }
}
