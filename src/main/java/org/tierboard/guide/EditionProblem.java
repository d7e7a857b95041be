package org.tierboard.guide;

/** An edition's file that isn't understood completely; the application doesn't start on one. */
final class EditionProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * Reports what is wrong where.
     *
     * @param line counted from 1
     * @param problem what is wrong, and how to mend it
     */
    EditionProblem(String file, int line, String problem) {
        super("%s, line %d: %s".formatted(file, line, problem));
        this.file = file;
        this.line = line;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }
}
