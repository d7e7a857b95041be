package org.tierboard.site;

import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.tierboard.kernel.ProgrammeCalendar;

/** The only clock. A test that wants another day declares an {@link InstantSource} of its own. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Fallback
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    @Fallback
    ProgrammeCalendar programmeCalendar(InstantSource clock, @Value("${tierboard.zone:UTC}") ZoneId zone) {
        return new ProgrammeCalendar(clock, zone);
    }
}
