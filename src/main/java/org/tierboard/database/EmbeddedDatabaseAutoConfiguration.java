package org.tierboard.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Starts a PostgreSQL where none is configured. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnNoConfiguredDatabase.class)
@ConditionalOnMissingBean({JdbcConnectionDetails.class, DataSource.class})
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
class EmbeddedDatabaseAutoConfiguration {

    /** Everything that holds a connection hangs on this bean, so that it is closed before the server stops. */
    @Bean
    EmbeddedPostgresServer embeddedPostgresServer(
            @Value("${tierboard.home}") Path home, EmbeddedDatabaseProperties properties) {
        try {
            return EmbeddedPostgresServer.start(home.resolve("postgresql"), properties.settings());
        } catch (IOException failure) {
            throw new DatabaseStartException(
                    "The embedded PostgreSQL can't use the directory %s: %s".formatted(home, failure),
                    "See that there is room and that this user may write there, or name another directory: TIERBOARD_HOME.",
                    failure);
        }
    }

    @Bean
    DatabaseAccess databaseAccess(EmbeddedPostgresServer server) throws IOException, SQLException {
        return server.access();
    }

    @Bean
    JdbcConnectionDetails applicationConnectionDetails(DatabaseAccess access) {
        return new ApplicationConnectionDetails(access);
    }

    @Bean
    FlywayConnectionDetails ownerConnectionDetails(DatabaseAccess access) {
        return new OwnerConnectionDetails(access);
    }
}
