package org.tierboard.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the PostgreSQL that the application starts itself.
 *
 * @param port TCP port on the loopback address; 0 takes a free one
 * @param startTimeout how long its start may take, recovery after a crash included
 */
@ConfigurationProperties("tierboard.embedded-database")
record EmbeddedDatabaseProperties(
        @DefaultValue("0") int port, @DefaultValue("60s") Duration startTimeout) {

    ServerSettings settings() {
        return ServerSettings.durable(port, startTimeout);
    }
}
