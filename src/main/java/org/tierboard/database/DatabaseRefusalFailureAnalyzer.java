package org.tierboard.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a paragraph that the configured database can't be reached, or lets this login in no further. */
class DatabaseRefusalFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private static final String CONNECTION_EXCEPTION = "08";
    private static final String INVALID_AUTHORIZATION = "28";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String action = action(String.valueOf(cause.getSQLState()));
        return action == null ? null : new FailureAnalysis(description(cause), action, cause);
    }

    private static String description(PSQLException cause) {
        return "PostgreSQL can't be used: " + cause.getMessage();
    }

    private static @Nullable String action(String state) {
        if (state.startsWith(CONNECTION_EXCEPTION) || state.equals(NO_SUCH_DATABASE)) {
            return "See that SPRING_DATASOURCE_URL names a running PostgreSQL and a database in it.";
        }
        if (state.startsWith(INVALID_AUTHORIZATION)) {
            return "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, or, where the migrations have a login"
                    + " of their own, SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD.";
        }
        if (state.equals(INSUFFICIENT_PRIVILEGE)) {
            return "The migrations need a login that may create tables: the owner of the database, as SPRING_FLYWAY_USER with"
                    + " SPRING_FLYWAY_PASSWORD.";
        }
        return null;
    }
}
