package org.tierboard.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The file isn't CSV of the kind at all; nothing of it was taken. Says which, where, and how to mend it. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final @Nullable Long line;
    private final @Nullable Long byteOffset;
    private final @Nullable String column;

    private FileRefused(
            String problem, @Nullable Long line, @Nullable Long byteOffset, @Nullable String column, String message) {
        super(message);
        this.problem = problem;
        this.line = line;
        this.byteOffset = byteOffset;
        this.column = column;
    }

    static FileRefused because(String problem, Object... arguments) {
        return new FileRefused(problem, null, null, null, Reasons.say(problem, arguments));
    }

    static FileRefused atLine(long line, String problem, Object... arguments) {
        return new FileRefused(problem, line, null, null, Reasons.say(problem, arguments));
    }

    static FileRefused atByte(long line, long byteOffset, String problem, Object... arguments) {
        return new FileRefused(problem, line, byteOffset, null, Reasons.say(problem, arguments));
    }

    static FileRefused ofColumn(long line, String column, String problem, Object... arguments) {
        return new FileRefused(problem, line, null, column, Reasons.say(problem, arguments));
    }

    /** A word for programs: {@code notUtf8}, {@code missingColumn} and the like. */
    public String problem() {
        return problem;
    }

    /** Counted from 1. */
    public @Nullable Long line() {
        return line;
    }

    /** Counted from 0. */
    public @Nullable Long byteOffset() {
        return byteOffset;
    }

    public @Nullable String column() {
        return column;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
