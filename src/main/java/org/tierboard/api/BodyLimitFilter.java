package org.tierboard.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.tierboard.site.ApiProblem;

/** Bodies of the API that aren't files fit into memory, and no fact needs more than this; longer ones are answered 413. */
class BodyLimitFilter extends OncePerRequestFilter {

    private static final String FILES = "multipart/";
    private static final DataSize LARGEST = DataSize.ofKilobytes(256);

    private final HandlerExceptionResolver failures;

    BodyLimitFilter(HandlerExceptionResolver failures) {
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).regionMatches(true, 0, FILES, 0, FILES.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (String.valueOf(request.getContentType()).contains("*")) {
            failures.resolveException(
                    request, response, null, ApiProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-type"));
            return;
        }
        var body = request.getInputStream().readNBytes((int) LARGEST.toBytes() + 1);
        if (body.length > LARGEST.toBytes()) {
            failures.resolveException(
                    request,
                    response,
                    null,
                    ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", LARGEST.toKilobytes()));
            return;
        }
        chain.doFilter(new KeptBody(request, body), response);
    }
}
