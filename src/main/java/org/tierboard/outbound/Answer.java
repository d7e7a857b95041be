package org.tierboard.outbound;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the other side answers. The body can be read once, while the call lasts, and never beyond the limit. */
public final class Answer {

    private final int status;
    private final InputStream body;
    private final Function<String, @Nullable String> headers;

    Answer(int status, InputStream body, Function<String, @Nullable String> headers) {
        this.status = status;
        this.body = body;
        this.headers = headers;
    }

    public int status() {
        return status;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.apply(name));
    }

    /** Fails with {@link AnswerTooLarge} at the first byte beyond the limit. */
    public InputStream body() {
        return body;
    }
}
