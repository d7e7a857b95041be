package org.tierboard.database;

/**
 * How to reach one database: the owner's login changes its schema, the application's login only its rows.
 *
 * @param url a JDBC URL without user or password
 */
public record DatabaseAccess(String url, DatabaseLogin owner, DatabaseLogin application) {

    /** The same logins in another database of the same server. */
    public DatabaseAccess to(String otherUrl) {
        return new DatabaseAccess(otherUrl, owner, application);
    }
}
