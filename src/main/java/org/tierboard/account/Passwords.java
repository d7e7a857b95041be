package org.tierboard.account;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id and compares them. A password counts whole, up to {@link #LONGEST} characters; its
 * Unicode spelling (composed or not) makes no difference. Every comparison costs the same, also that with no hash.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private static final String CURRENT = "argon2id-2024";

    private final PasswordEncoder encoder;
    private final String ofNobody;

    // Each hash takes 16 MB; without a limit a burst of sign-ins could take the whole heap.
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    Passwords() {
        this(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    /** With other settings than those that guard people's passwords, for whoever signs in thousands of times. */
    Passwords(Argon2PasswordEncoder argon2) {
        encoder = new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, argon2));
        ofNobody = encoder.encode(Secret.random().value());
    }

    String hash(String password) {
        return limited(() -> encoder.encode(normalised(password)));
    }

    boolean matches(String password, @Nullable String hash) {
        var usable = hash != null && password.codePointCount(0, password.length()) <= LONGEST;
        var tried = usable ? normalised(password) : "";
        var against = usable && hash != null ? hash : ofNobody;
        return limited(() -> encoder.matches(tried, against)) && usable;
    }

    /** Whether the hash was made with weaker settings than today's. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T limited(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
