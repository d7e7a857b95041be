package org.tierboard.database;

/** The database can't be used as it is; says why, and what a person can do about it. */
public class DatabaseStartException extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong, as whole sentences
     * @param action how to mend it, as whole sentences
     */
    public DatabaseStartException(String description, String action) {
        super(description);
        this.action = action;
    }

    DatabaseStartException(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
