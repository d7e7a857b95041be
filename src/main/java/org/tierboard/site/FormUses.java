package org.tierboard.site;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Which forms were sent, and where each led; all copies of the application share it. */
@Repository
class FormUses {

    private static final Duration KEPT = Duration.ofDays(1);

    private static final String CLAIM = """
            insert into form_use (once, user_no, path, used_at)
            values (:once, :user, :path, :now)
                on conflict do nothing
            """;

    private static final String KNOWN = """
            select location
              from form_use
             where once = :once
               and user_no is not distinct from cast(:user as integer)
               and path = :path
               and location is not null
            """;

    private static final String LED = """
            update form_use
               set location = :location
             where once = :once
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    FormUses(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One sending of a form.
     *
     * @param userNo who is signed in, if anybody
     */
    record Use(UUID once, @Nullable Integer userNo, String path) {}

    /** Whether this is the first one. */
    boolean claim(Use use) {
        return jdbc.sql(CLAIM)
                        .param("once", use.once())
                        .param("user", use.userNo())
                        .param("path", use.path())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Where the first one led; empty while it is at work, and if it was somebody else's. */
    Optional<String> location(Use use) {
        return jdbc.sql(KNOWN)
                .param("once", use.once())
                .param("user", use.userNo())
                .param("path", use.path())
                .query(String.class)
                .optional();
    }

    void led(Use use, String location) {
        jdbc.sql(LED).param("once", use.once()).param("location", location).update();
    }

    /** It came to nothing, so that it may be sent again. */
    void forget(Use use) {
        jdbc.sql("delete from form_use where once = :once")
                .param("once", use.once())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT15M")
    void forgetOld() {
        jdbc.sql("delete from form_use where used_at < :then")
                .param("then", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
