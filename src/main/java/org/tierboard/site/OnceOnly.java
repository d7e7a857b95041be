package org.tierboard.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tierboard.account.Secret;
import org.tierboard.account.Viewer;
import org.tierboard.site.FormUses.Use;

/**
 * Lets each form work once: who sends it a second time is led to where the first time led, and its handler doesn't run.
 * What came to nothing - a mistake in a field, a refusal, a failure - leaves nothing, so that the form can be mended and
 * sent again. A form without the hidden field works every time; {@link OnceField} puts it into every one of ours.
 */
@Component
class OnceOnly implements HandlerInterceptor {

    private static final String MINE = OnceOnly.class.getName();
    private static final int LOOKS = 30;
    private static final long BETWEEN_LOOKS = 100;

    private final FormUses uses;

    OnceOnly(FormUses uses) {
        this.uses = uses;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var use = handler instanceof HandlerMethod && request.getDispatcherType() != DispatcherType.ERROR
                ? use(request)
                : null;
        if (use == null || request.getAttribute(MINE) != null) {
            return true; // the second when an answer that took its time goes out
        }
        for (var look = 0; look < LOOKS; look++) {
            if (uses.claim(use)) {
                request.setAttribute(MINE, use);
                return true;
            }
            var location = uses.location(use);
            if (location.isPresent()) {
                lead(response, location.get());
                return false;
            }
            pause();
        }
        throw new StillAtWork();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(MINE) instanceof Use use) {
            var location = response.getHeader(HttpHeaders.LOCATION);
            if (failure == null && location != null) {
                uses.led(use, location);
            } else {
                uses.forget(use);
            }
        }
    }

    private static @Nullable Use use(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return null;
        }
        var viewer = Shell.signedIn().map(Viewer::userNo).orElse(null);
        return once(request.getParameter(OnceField.NAME))
                .map(once -> new Use(once, viewer, fingerprint(request.getServletPath())))
                .orElse(null);
    }

    /** A path may hold a secret, which is no business of a table. */
    private static String fingerprint(String path) {
        return HexFormat.of().formatHex(new Secret(path).hash());
    }

    private static Optional<UUID> once(@Nullable String sent) {
        try {
            return Optional.ofNullable(sent).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StillAtWork();
        }
    }
}
