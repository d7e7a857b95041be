package org.tierboard.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.api.KeyedRequests.Known;
import org.tierboard.site.ApiProblem;

/**
 * Makes retries safe: a POST with an {@code Idempotency-Key} is done once, and the same request with the same key gets the
 * same answer for a day. What was refused leaves nothing, so that it can be mended and sent again with its key.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final int LOOKS = 3;

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);

    private final KeyedRequests requests;
    private final KeyedTransactions transactions;
    private final PartnerAccess access;
    private final HandlerExceptionResolver failures;

    IdempotencyFilter(
            KeyedRequests requests,
            KeyedTransactions transactions,
            PartnerAccess access,
            HandlerExceptionResolver failures) {
        this.requests = requests;
        this.transactions = transactions;
        this.access = access;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var viewer = viewer();
        var key = request.getHeader(HEADER);
        if (viewer.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!KEY.matcher(key).matches()) {
            failures.resolveException(request, response, null, ApiProblem.of(HttpStatus.BAD_REQUEST, "key"));
        } else {
            once(new Exchange(request, response, chain), viewer.get(), key);
        }
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

        void pass(HttpServletResponse to) throws IOException, ServletException {
            chain.doFilter(request, to);
        }
    }

    private void once(Exchange exchange, Viewer viewer, String key) throws ServletException, IOException {
        KeyedRequest keyed;
        try {
            keyed = KeyedRequest.of(viewer.userNo(), key, exchange.request());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            exchange.pass(exchange.response()); // told there as it is without a key
            return;
        }
        AnswerSeal seal;
        Optional<byte[]> earlier;
        try {
            seal = new AnswerSeal(key, password(exchange.request()), ownPartner(viewer));
            earlier = earlier(keyed);
        } catch (RuntimeException refusal) {
            failures.resolveException(exchange.request(), exchange.response(), null, refusal);
            return;
        }
        if (earlier.isPresent()) {
            again(exchange, new GivenAgain.Earlier(viewer, seal, earlier.get()));
        } else {
            first(exchange, keyed, seal);
        }
    }

    private static void again(Exchange exchange, GivenAgain.Earlier earlier) throws ServletException, IOException {
        GivenAgain.ask(exchange.request(), earlier);
        try {
            exchange.pass(exchange.response());
        } finally {
            GivenAgain.forget(exchange.request());
        }
    }

    /** What was answered before, sealed; nothing if this one is the first. */
    private Optional<byte[]> earlier(KeyedRequest keyed) {
        for (var look = 0; look < LOOKS; look++) {
            if (requests.claim(keyed)) {
                return Optional.empty();
            }
            var known = requests.known(keyed);
            if (known.isPresent()) {
                return Optional.of(answer(known.get()));
            }
        }
        throw ApiProblem.of(HttpStatus.CONFLICT, "key-in-use").retryAfter(1);
    }

    private static byte[] answer(Known known) {
        if (!known.same()) {
            throw ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused");
        }
        if (known.answer() != null) {
            return known.answer();
        }
        throw known.lost()
                ? ApiProblem.of(HttpStatus.CONFLICT, GivenAgain.LOST)
                : ApiProblem.of(HttpStatus.CONFLICT, "key-in-use").retryAfter(1);
    }

    private void first(Exchange exchange, KeyedRequest keyed, AnswerSeal seal) throws ServletException, IOException {
        var response = new ContentCachingResponseWrapper(exchange.response());
        var passed = false;
        transactions.begin(keyed);
        try {
            exchange.pass(response);
            passed = true;
        } finally {
            transactions.end();
            if (!passed) {
                requests.refused(keyed);
            }
        }
        keep(keyed, response, seal);
        response.copyBodyToResponse();
    }

    /** Whoever asked is answered even if that can't be kept: what was done isn't called undone, nor done twice. */
    private void keep(KeyedRequest keyed, ContentCachingResponseWrapper response, AnswerSeal seal) {
        try {
            note(keyed, response, seal);
        } catch (DataAccessException away) {
            log.warn("An answer can't be kept for a retry", away);
        }
    }

    private void note(KeyedRequest keyed, ContentCachingResponseWrapper response, AnswerSeal seal) {
        var status = HttpStatus.valueOf(response.getStatus());
        if (status.is5xxServerError()) {
            requests.failed(keyed);
        } else if (status.isError()) {
            requests.refused(keyed);
        } else {
            requests.answered(keyed, seal.seal(KeptAnswer.of(response).bytes()));
        }
    }

    /** Where a token is made, the answer holds it; only who knows the password again reads it again. */
    private static String password(HttpServletRequest request) {
        var authorization = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        return authorization.regionMatches(true, 0, "Basic ", 0, "Basic ".length()) ? authorization : "";
    }

    /** The calls that name no partner are about the own one. Who moves to another reads no more of the one before. */
    private String ownPartner(Viewer viewer) {
        return access.own(viewer).map(partner -> partner.id().value()).orElse("");
    }

    private static Optional<Viewer> viewer() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Viewer.class::isInstance)
                .map(Viewer.class::cast);
    }
}
