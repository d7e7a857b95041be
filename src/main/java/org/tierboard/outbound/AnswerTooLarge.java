package org.tierboard.outbound;

import java.io.IOException;

/** The other side answers more than is taken. */
public final class AnswerTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long limit) {
        super("The answer is longer than %d bytes".formatted(limit));
    }
}
