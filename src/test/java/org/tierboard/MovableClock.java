package org.tierboard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The application's clock in tests that import it: runs as always until it is moved ahead or set back. */
public class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    public synchronized void move(Duration by) {
        ahead = ahead.plus(by);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** Import this to have one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
