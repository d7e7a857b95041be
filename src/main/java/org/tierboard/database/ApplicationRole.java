package org.tierboard.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Where one login serves for all, makes the role that the application's connections take on, so that even then the
 * application owns nothing and can't change the schema.
 */
class ApplicationRole extends BaseCallback {

    private static final String CREATE = """
            do $$
            begin
                if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s nologin;
                end if;
                if not pg_has_role(current_user, '%1$s', 'set') then
                    grant %1$s to current_user with set true, inherit false;
                end if;
            end $$
            """.formatted(DatabaseRoles.APPLICATION);

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        } catch (SQLException refusal) {
            throw cannotCreate(refusal);
        }
    }

    private static DatabaseStartException cannotCreate(SQLException refusal) {
        return new DatabaseStartException(
                "The database login can't create the role %s, as which the application would work so that it owns no table: %s"
                        .formatted(DatabaseRoles.APPLICATION, refusal.getMessage()),
                "Give the application and the migrations a login each (SPRING_DATASOURCE_USERNAME, and SPRING_FLYWAY_USER"
                        + " with SPRING_FLYWAY_PASSWORD for the owner of the tables), or let a superuser run, once:"
                        + " create role %1$s nologin; grant %1$s to <the login>;".formatted(DatabaseRoles.APPLICATION),
                refusal);
    }
}
