package org.tierboard.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates the two logins and the database in a server, as its superuser. The owner may change the schema; the
 * application's login owns nothing, and the migrations' last step grants it what it needs.
 *
 * @param url of any database of the server
 */
record DatabaseSetUp(String url, DatabaseLogin superuser) {

    private static final String CREATE_DATABASE = """
            create database %I owner %I template template0 encoding 'UTF8'
                locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'
            """;

    void login(DatabaseLogin login) throws SQLException {
        try (Connection connection = connect()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.username())) {
                execute(connection, "create role %I login", login.username());
            }
            execute(connection, "alter role %I password %L", login.username(), login.password());
        }
    }

    /** With the built-in locale, which sorts and folds case alike on every machine, whatever the server's own is. */
    void database(String name, DatabaseLogin owner) throws SQLException {
        try (Connection connection = connect()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, CREATE_DATABASE, name, owner.username());
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, superuser.username(), superuser.password());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Commands like {@code create role} take no parameters, so the server itself quotes the names into them. */
    private static void execute(Connection connection, String template, String... arguments) throws SQLException {
        try (PreparedStatement quoting = connection.prepareStatement("select format(?, variadic ?)");
                Statement command = connection.createStatement()) {
            quoting.setString(1, template);
            quoting.setArray(2, connection.createArrayOf("text", arguments));
            try (ResultSet quoted = quoting.executeQuery()) {
                quoted.next();
                command.execute(quoted.getString(1));
            }
        }
    }
}
