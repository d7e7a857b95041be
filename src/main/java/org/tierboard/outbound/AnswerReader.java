package org.tierboard.outbound;

import java.io.IOException;

/** Makes something of an answer while it comes in. */
@FunctionalInterface
public interface AnswerReader<T> {

    T read(Answer answer) throws IOException;
}
