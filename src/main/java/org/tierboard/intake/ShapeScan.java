package org.tierboard.intake;

/**
 * Follows the bytes of a file as CSV and refuses what would make the rest of it unreadable: a quoted field that never
 * ends, something behind a closing quote, a field or row too long for memory.
 */
final class ShapeScan implements ByteScan {

    /** In bytes; fields and rows that can be read but are too long for a fact are rejected row by row. */
    static final int LONGEST_ROW = 4_000_000;

    private enum State {
        FIELD_START,
        UNQUOTED,
        QUOTED,
        QUOTE_IN_QUOTED,
        BEHIND_QUOTED
    }

    private final int separator;
    private State state = State.FIELD_START;
    private boolean afterReturn;
    private long line = 1;
    private long quotedSince;
    private long rowLine = 1;
    private int rowLength;

    ShapeScan(char separator) {
        this.separator = separator;
    }

    /** The line of the byte that comes next. */
    @Override
    public long line() {
        return line;
    }

    @Override
    public void accept(int octet) {
        state = next(octet);
        if (++rowLength > LONGEST_ROW) {
            throw tooLong();
        }
        countLines(octet);
    }

    @Override
    public void end() {
        if (state == State.QUOTED) {
            throw FileRefused.atLine(quotedSince, "quoteNeverEnds", quotedSince);
        }
    }

    private FileRefused tooLong() {
        return state == State.QUOTED
                ? FileRefused.atLine(quotedSince, "quoteNeverEnds", quotedSince)
                : FileRefused.atLine(rowLine, "rowTooLong", rowLine);
    }

    private State next(int octet) {
        return switch (state) {
            case FIELD_START -> octet == '"' ? open() : isBlank(octet) ? State.FIELD_START : unquoted(octet);
            case UNQUOTED -> unquoted(octet);
            case QUOTED -> octet == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> octet == '"' ? State.QUOTED : behindQuoted(octet);
            case BEHIND_QUOTED -> behindQuoted(octet);
        };
    }

    private State open() {
        quotedSince = line;
        return State.QUOTED;
    }

    private State unquoted(int octet) {
        return octet == separator || isBreak(octet) ? State.FIELD_START : State.UNQUOTED;
    }

    private State behindQuoted(int octet) {
        if (octet == separator || isBreak(octet)) {
            return State.FIELD_START;
        }
        if (isBlank(octet)) {
            return State.BEHIND_QUOTED;
        }
        throw FileRefused.atLine(line, "behindQuote", line);
    }

    private void countLines(int octet) {
        if (octet == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = octet == '\r';
        if (isBreak(octet)) {
            line++;
            if (state != State.QUOTED) {
                rowLine = line;
                rowLength = 0;
            }
        }
    }

    private static boolean isBlank(int octet) {
        return octet <= ' ' && !isBreak(octet);
    }

    private static boolean isBreak(int octet) {
        return octet == '\n' || octet == '\r';
    }
}
