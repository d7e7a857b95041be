package org.tierboard.database;

import java.sql.PreparedStatement;
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

    private static final String SETTING = "select set_config('tierboard.application_role', ?, false)";

    private static final String CREATE = """
            do $$
            declare
                app constant name := current_setting('tierboard.application_role');
            begin
                if not exists (select from pg_roles where rolname = app) then
                    execute format('create role %I nologin', app);
                end if;
                if not pg_has_role(app, 'set') then
                    execute format('grant %I to current_user with set true, inherit false', app);
                end if;
            end $$
            """;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        String role = context.getConfiguration()
                .getPlaceholders()
                .getOrDefault(DatabaseRoles.PLACEHOLDER, DatabaseRoles.APPLICATION);
        try (PreparedStatement setting = context.getConnection().prepareStatement(SETTING);
                Statement creation = context.getConnection().createStatement()) {
            setting.setString(1, role);
            setting.execute();
            creation.execute(CREATE);
        } catch (SQLException refusal) {
            throw cannotCreate(role, refusal);
        }
    }

    private static DatabaseStartException cannotCreate(String role, SQLException refusal) {
        return new DatabaseStartException(
                "The database login can't create and take on the role %s, as which the application works so that it owns no table: %s"
                        .formatted(role, firstLine(refusal)),
                "Give the application and the migrations a login each (SPRING_DATASOURCE_USERNAME, and SPRING_FLYWAY_USER"
                        + " with SPRING_FLYWAY_PASSWORD for the owner of the tables), or let a superuser run, once:"
                        + " create role %1$s nologin; grant %1$s to <the login> with set true;".formatted(role),
                refusal);
    }

    private static String firstLine(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }
}
