package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestsUnderWayTests {

    private final RequestsUnderWay underWay = new RequestsUnderWay();

    @Test
    void somebodyWaitsAsLongAsTheAnswerIsBeingMade() throws ServletException, IOException {
        assertThat(underWay.any()).isFalse();

        underWay.doFilter(
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                (request, response) -> assertThat(underWay.any()).isTrue());

        assertThat(underWay.any()).isFalse();
    }

    /** Perhaps for a lock that the work holds which would give way to them. */
    @Test
    void whoIsStuckForSecondsWaitsForSomethingElse() throws ServletException, IOException {
        var now = new AtomicLong();
        var clocked = new RequestsUnderWay(now::get);

        clocked.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
            now.addAndGet(Duration.ofMillis(1_999).toNanos());
            assertThat(clocked.any()).isTrue();

            now.addAndGet(Duration.ofMillis(1).toNanos());
            assertThat(clocked.any()).isFalse();
        });
    }

    @Test
    void aFailureIsAnAnswerToo() {
        assertThatThrownBy(() -> underWay.doFilter(
                        new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                            throw new IOException("gone");
                        }))
                .isInstanceOf(IOException.class);

        assertThat(underWay.any()).isFalse();
    }
}
