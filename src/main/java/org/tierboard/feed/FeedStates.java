package org.tierboard.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where each feed stands, as the database knows it for all copies of the application. */
@Repository
class FeedStates {

    private static final Duration CLAIM = Duration.ofHours(1);
    private static final int KEPT_RUNS = 200;

    private static final String KNOW = """
            insert into feed_state as known (feed, known_since, kind, partner_id)
            values (:feed, :now, :kind, :partner)
                on conflict (feed) do update
               set kind = excluded.kind,
                   partner_id = excluded.partner_id
             where (known.kind, known.partner_id) is distinct from (excluded.kind, excluded.partner_id)
            """;

    /** One of those who want to look gets it. */
    private static final String CLAIM_IT = """
            update feed_state
               set claimed_until = :until,
                   looked_at = :now,
                   next_look_at = :next
             where feed = :feed
               and next_look_at <= :now
               and (claimed_until is null or claimed_until <= :now)
            """;

    private static final String RELEASE = """
            update feed_state
               set claimed_until = null,
                   succeeded_at = case when :look = 'BROUGHT' then :now else succeeded_at end,
                   failing_since = case :look when 'FAILED' then coalesce(failing_since, :now)
                                              when 'NOTHING' then failing_since end,
                   alarmed = alarmed and :look <> 'BROUGHT'
             where feed = :feed
            """;

    private static final String NOTE = """
            insert into feed_run (feed, ended_at, outcome, file_name, detail, import_id)
            values (:feed, :now, :outcome, :fileName, :detail, :import)
            """;

    /** It is the last one now, and the one before is forgotten. */
    private static final String TAKEN = """
            with before as (
                delete
                  from feed_file
                 where feed = :feed
                   and sha256 <> :sha256
            )
            insert into feed_file (feed, sha256, taken_at)
            values (:feed, :sha256, :now)
                on conflict (feed, sha256) do update
               set taken_at = excluded.taken_at
            """;

    private static final String FORGET = """
            delete from feed_run
             where feed = :feed
               and run_id <= (select run_id from feed_run where feed = :feed order by run_id desc offset :kept limit 1)
            """;

    private static final String FIND = """
            select feed,
                   known_since,
                   looked_at,
                   succeeded_at,
                   failing_since,
                   etag,
                   last_modified
              from feed_state
             where feed = :feed
            """;

    private static final String RUNS = """
            select outcome,
                   file_name,
                   detail,
                   import_id,
                   ended_at
              from feed_run
             where feed = :feed
             order by run_id desc
             limit :most
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    FeedStates(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether the caller is the one to look, until {@link #release} */
    @Transactional
    public boolean claim(String feed, FeedSource source) {
        jdbc.sql(KNOW)
                .param("feed", feed)
                .param("now", now())
                .param("kind", source.kind())
                .param("partner", source.partnerId())
                .update();
        return jdbc.sql(CLAIM_IT)
                        .param("feed", feed)
                        .param("now", now())
                        .param("next", Timestamp.from(clock.instant().plus(source.every())))
                        .param("until", Timestamp.from(clock.instant().plus(CLAIM)))
                        .update()
                == 1;
    }

    @Transactional
    public void release(String feed, FeedLook look) {
        jdbc.sql(RELEASE)
                .param("feed", feed)
                .param("look", look.name())
                .param("now", now())
                .update();
        jdbc.sql(FORGET).param("feed", feed).param("kept", KEPT_RUNS).update();
    }

    @Transactional
    public void note(String feed, FeedRun run) {
        jdbc.sql(NOTE)
                .param("feed", feed)
                .param("now", now())
                .param("outcome", run.outcome().name())
                .param("fileName", run.fileName())
                .param("detail", run.detail())
                .param("import", run.importId())
                .update();
    }

    /** It is looked at as soon as somebody looks which feeds are due. */
    void hurry(String feed) {
        jdbc.sql("update feed_state set next_look_at = '-infinity' where feed = :feed")
                .param("feed", feed)
                .update();
    }

    /** Whether the last file that was taken is the same. An older one says something else again, and is taken anew. */
    boolean wasTaken(String feed, String sha256) {
        return jdbc.sql("select exists (select from feed_file where feed = :feed and sha256 = :sha256)")
                .param("feed", feed)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    void taken(String feed, String sha256) {
        jdbc.sql(TAKEN)
                .param("feed", feed)
                .param("sha256", sha256)
                .param("now", now())
                .update();
    }

    /** What the server said of the file that was taken, to be asked only for another one. */
    void remember(String feed, @Nullable String etag, @Nullable String lastModified) {
        jdbc.sql("update feed_state set etag = :etag, last_modified = :modified where feed = :feed")
                .param("etag", etag)
                .param("modified", lastModified)
                .param("feed", feed)
                .update();
    }

    /** @return whether nobody was told of this trouble yet */
    boolean alarm(String feed) {
        return jdbc.sql("update feed_state set alarmed = true where feed = :feed and not alarmed")
                        .param("feed", feed)
                        .update()
                == 1;
    }

    Optional<FeedState> find(String feed) {
        return jdbc.sql(FIND).param("feed", feed).query(FeedStates::state).optional();
    }

    List<FeedHistory> runs(String feed, int most) {
        return jdbc.sql(RUNS)
                .param("feed", feed)
                .param("most", most)
                .query((row, number) -> new FeedHistory(
                        FeedOutcome.valueOf(row.getString("outcome")),
                        row.getString("file_name"),
                        row.getString("detail"),
                        row.getObject("import_id", UUID.class),
                        row.getTimestamp("ended_at").toInstant()))
                .list();
    }

    private static FeedState state(ResultSet row, int number) throws SQLException {
        return new FeedState(
                row.getTimestamp("known_since").toInstant(),
                instant(row.getTimestamp("looked_at")),
                instant(row.getTimestamp("succeeded_at")),
                instant(row.getTimestamp("failing_since")),
                row.getString("etag"),
                row.getString("last_modified"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
