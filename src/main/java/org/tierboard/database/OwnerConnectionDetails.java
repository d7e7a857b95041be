package org.tierboard.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** Connects the migrations as the owner of the tables. */
public record OwnerConnectionDetails(DatabaseAccess access) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return access.url();
    }

    @Override
    public String getUsername() {
        return access.owner().username();
    }

    @Override
    public String getPassword() {
        return access.owner().password();
    }
}
