package org.tierboard.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what was decided about a badge's name for all that came under it before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BadgeCredentials {

    /** Longer than a decision takes, shorter than a large import: a decision doesn't wait for one to its end. */
    private static final String PATIENCE = "set local lock_timeout = '4s'";

    private static final String TAKE = """
            with come as (
                delete
                  from waiting_badge
                 where badge_key = :key
                returning credential_id,
                       email,
                       badge,
                       earned_on,
                       expires_on
            )
            insert into credential (credential_id, email, type_no, earned_on, expires_on, badge)
            select credential_id,
                   email,
                   :type,
                   earned_on,
                   expires_on,
                   badge
              from come
             order by credential_id
                on conflict (credential_id) do update
               set email = excluded.email,
                   type_no = excluded.type_no,
                   earned_on = excluded.earned_on,
                   expires_on = excluded.expires_on,
                   badge = excluded.badge,
                   version = credential.version + 1
             where not credential.decided_here
            """;

    private static final String CHANGE = """
            update credential
               set type_no = :type,
                   version = version + 1
             where badge is not null
               and badge_key(badge) = :key
               and type_no <> :type
            """;

    private static final String KEEP = """
            insert into waiting_badge (credential_id, email, badge, earned_on, expires_on)
            select credential_id,
                   email,
                   badge,
                   earned_on,
                   expires_on
              from credential
             where badge is not null
               and badge_key(badge) = :key
             order by credential_id
                on conflict (credential_id) do nothing
            """;

    private static final String END = """
            delete
              from credential
             where badge is not null
               and badge_key(badge) = :key
            """;

    private final JdbcClient jdbc;

    BadgeCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No import goes by the former decision from here on: one that is under way ends first, or this is given up. */
    void hold() {
        jdbc.sql(PATIENCE).update();
        ImportLock.hold(jdbc, ImportKind.CREDENTIALS);
    }

    /** What came under the name is that credential: what waited, and what was taken for another one. */
    int mean(String key, int type) {
        int changed = write(CHANGE, key, type);
        return changed + write(TAKE, key, type);
    }

    /** What came under the name is none of the catalogue: it counts no more, and is kept. */
    int meanNothing(String key) {
        jdbc.sql(KEEP).param("key", key).update();
        return jdbc.sql(END).param("key", key).update();
    }

    private int write(String sql, String key, int type) {
        return jdbc.sql(sql).param("key", key).param("type", type).update();
    }
}
