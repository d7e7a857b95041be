package org.tierboard.database;

/** The database can't be used as it is; says why, and what a person can do about it. */
class DatabaseStartException extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong, as whole sentences
     * @param action how to mend it, as whole sentences
     */
    DatabaseStartException(String description, String action) {
        super(description);
        this.action = action;
    }

    DatabaseStartException(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
