package org.tierboard.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Parts the application from the schema where the operator has given one login for both. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
@Conditional(OnOneLoginForAll.class)
class OneLoginAutoConfiguration {

    @Bean
    ApplicationRole applicationRole() {
        return new ApplicationRole();
    }
}
