package org.tierboard.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows whether somebody waits for an answer of this copy of the application, for work that can give way to them. Who has
 * waited for seconds waits for something else than the processor, perhaps for the end of that very work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestsUnderWay extends OncePerRequestFilter {

    private static final long STUCK = Duration.ofSeconds(2).toNanos();

    private final LongSupplier nanoseconds;
    private final Map<Object, Long> began = new ConcurrentHashMap<>();

    public RequestsUnderWay() {
        this(System::nanoTime);
    }

    RequestsUnderWay(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var one = new Object();
        began.put(one, nanoseconds.getAsLong());
        try {
            chain.doFilter(request, response);
        } finally {
            began.remove(one);
        }
    }

    public boolean any() {
        long now = nanoseconds.getAsLong();
        return began.values().stream().anyMatch(time -> now - time < STUCK);
    }
}
