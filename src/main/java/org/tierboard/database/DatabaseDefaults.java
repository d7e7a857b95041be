package org.tierboard.database;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Defaults that depend on the database. With the embedded one the application is for trying out: it listens on the
 * loopback address only and shows the demonstration. With a configured one neither is so. Whatever the operator sets wins.
 */
class DatabaseDefaults implements EnvironmentPostProcessor {

    /**
     * Milliseconds for which HikariCP takes a connection for alive without asking, reckoned from its last use; half a second
     * if nobody says so, in which a server can have been restarted, and each of the pool's connections fails one request.
     * Within a request a connection comes back sooner than this. HikariCP reads it as a property of the system alone.
     */
    private static final String UNTESTED = "com.zaxxer.hikari.aliveBypassWindowMs";

    private static final String NO_SERVER_RESTARTS_SO_FAST = "50";

    private static final String APPLICATION_ROLE = "spring.flyway.placeholders." + DatabaseRoles.PLACEHOLDER;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (System.getProperty(UNTESTED) == null) {
            System.setProperty(UNTESTED, NO_SERVER_RESTARTS_SO_FAST);
        }
        ConfiguredDatabase database = ConfiguredDatabase.in(environment);
        Map<String, Object> defaults = database == null
                ? embedded()
                : configured(database, environment.getProperty(APPLICATION_ROLE, DatabaseRoles.APPLICATION));
        environment.getPropertySources().addLast(new MapPropertySource("databaseDefaults", defaults));
    }

    private static Map<String, Object> embedded() {
        return Map.of(
                "server.address", "127.0.0.1", "tierboard.demo", "true", APPLICATION_ROLE, DatabaseRoles.APPLICATION);
    }

    private static Map<String, Object> configured(ConfiguredDatabase database, String role) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("spring.flyway.url", database.url());
        if (database.hasOneLoginForAll()) {
            putIfPresent(defaults, "spring.flyway.user", database.username());
            putIfPresent(defaults, "spring.flyway.password", database.password());
            defaults.put(APPLICATION_ROLE, role);
            defaults.put("spring.datasource.hikari.connection-init-sql", "set role \"%s\"".formatted(role));
        } else {
            defaults.put(APPLICATION_ROLE, requireUsername(database));
        }
        return defaults;
    }

    private static void putIfPresent(Map<String, Object> defaults, String key, @Nullable String value) {
        if (value != null) {
            defaults.put(key, value);
        }
    }

    private static String requireUsername(ConfiguredDatabase database) {
        if (database.username() == null) {
            throw new DatabaseStartException(
                    "The migrations have a login of their own (spring.flyway.user), but the application's login is unknown.",
                    "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, also where the URL names a user.");
        }
        return database.username();
    }
}
