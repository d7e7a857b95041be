package org.tierboard.database;

/** A login role of PostgreSQL and its password. */
public record DatabaseLogin(String username, String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return username;
    }
}
