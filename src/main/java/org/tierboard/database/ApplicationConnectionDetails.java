package org.tierboard.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Connects the pool as the role that owns nothing. */
public record ApplicationConnectionDetails(DatabaseAccess access) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return access.url();
    }

    @Override
    public String getUsername() {
        return access.application().username();
    }

    @Override
    public String getPassword() {
        return access.application().password();
    }
}
