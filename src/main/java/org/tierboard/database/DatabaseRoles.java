package org.tierboard.database;

/** The names of PostgreSQL's roles where nobody has chosen others. */
final class DatabaseRoles {

    /** Owns the database and everything in it; runs the migrations. */
    static final String OWNER = "tierboard_owner";

    /** Owns nothing; the application works as this one. */
    static final String APPLICATION = "tierboard_app";

    /** Names the application's role to the migrations' last step. */
    static final String PLACEHOLDER = "application_role";

    private DatabaseRoles() {}
}
