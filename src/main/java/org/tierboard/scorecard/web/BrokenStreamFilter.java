package org.tierboard.scorecard.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the error page out of an answer that is on its way already. The server then closes the connection, and the missing
 * last chunk tells the reader that a stream of cards isn't whole.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenStreamFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTooLate(request, response)) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isTooLate(HttpServletRequest request, HttpServletResponse response) {
        return response.isCommitted() && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }
}
