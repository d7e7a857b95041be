package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
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
