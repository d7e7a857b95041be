package org.tierboard.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says that it failed but not what was wrong. */
class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var wait = failure instanceof SignInThrottled throttled ? "&wait=" + throttled.minutes() : "";
        response.sendRedirect(request.getContextPath() + "/login?failed" + wait);
    }
}
