package org.tierboard.database;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The database that the operator has configured.
 *
 * @param username the application's login
 * @param ownerName the login of the migrations; null where the operator gave one login for both
 */
record ConfiguredDatabase(
        String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String ownerName) {

    static final String URL = "spring.datasource.url";

    static @Nullable ConfiguredDatabase in(Environment environment) {
        String url = environment.getProperty(URL);
        if (!StringUtils.hasText(url)) {
            return null;
        }
        return new ConfiguredDatabase(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"),
                environment.getProperty("spring.flyway.user"));
    }

    boolean hasOneLoginForAll() {
        return !StringUtils.hasText(ownerName) || ownerName.equals(username);
    }
}
