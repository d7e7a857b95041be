package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells a program how to sign in, or when to try again. The body is made where all errors are. */
final class Refusals implements AuthenticationEntryPoint {

    static final Refusals BEARER = new Refusals("Bearer realm=\"Tierboard\"");

    private final String challenge;

    Refusals(String challenge) {
        this.challenge = challenge;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInThrottled throttled) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(throttled.minutes() * 60));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
