package org.tierboard.nightly;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what changed long ago. */
@Component
class NightlyRetention {

    private final JdbcClient jdbc;
    private final NightlySettings settings;

    NightlyRetention(JdbcClient jdbc, NightlySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void forgetBefore(LocalDate day) {
        var first = day.minusDays(settings.keep().toDays());
        jdbc.sql("delete from nightly_change where day < :first")
                .param("first", first)
                .update();
        jdbc.sql("delete from nightly_run where day < :first and status <> 'RUNNING'")
                .param("first", first)
                .update();
    }
}
