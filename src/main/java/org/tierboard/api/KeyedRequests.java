package org.tierboard.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** What became of requests with a key; all copies of the application share it, and the database's clock. */
@Repository
class KeyedRequests {

    /** Longer than any request takes. Who takes longer all the same can't commit any more, once another has begun. */
    private static final String CLAIM = """
            insert into api_request as known (user_no, key_hash, asked_hash, claim, claimed_at)
            values (:user, :key, :asked, :claim, clock_timestamp())
                on conflict (user_no, key_hash) do update
                   set asked_hash = excluded.asked_hash,
                       claim = excluded.claim,
                       claimed_at = excluded.claimed_at,
                       done_at = null,
                       answer = null
                 where known.claimed_at < clock_timestamp() - interval '1 day'
                    or (known.asked_hash = excluded.asked_hash
                        and known.done_at is null
                        and known.answer is null
                        and known.claimed_at < clock_timestamp() - interval '2 minutes')
            """;

    private static final String KNOWN = """
            select asked_hash = :asked as same,
                   done_at is not null and claimed_at < clock_timestamp() - interval '2 minutes' as lost,
                   answer
              from api_request
             where user_no = :user
               and key_hash = :key
            """;

    private static final String MINE = """
             where user_no = :user
               and key_hash = :key
               and claim = :claim
            """;

    private final JdbcClient jdbc;

    KeyedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of a key.
     *
     * @param same whether the request was the same
     * @param lost whether it was done, and its answer is gone with whoever did it
     * @param answer sealed; none while the request is at work
     */
    record Known(boolean same, boolean lost, byte @Nullable [] answer) {}

    /** Whether this sending is the one that does it. */
    boolean claim(KeyedRequest request) {
        return about(CLAIM, request)
                        .param("asked", request.askedHash())
                        .param("claim", request.claim())
                        .update()
                == 1;
    }

    Optional<Known> known(KeyedRequest request) {
        return about(KNOWN, request)
                .param("asked", request.askedHash())
                .query((row, number) ->
                        new Known(row.getBoolean("same"), row.getBoolean("lost"), row.getBytes("answer")))
                .optional();
    }

    /** Inside the transaction that does it; false if another sending has taken over. */
    boolean done(KeyedRequest request) {
        return mine("update api_request set done_at = clock_timestamp()", request)
                        .update()
                == 1;
    }

    void answered(KeyedRequest request, byte[] sealed) {
        mine("update api_request set answer = :answer", request)
                .param("answer", sealed)
                .update();
    }

    /** It was refused: the same key may be used again, for the request once it is mended. */
    void refused(KeyedRequest request) {
        mine("delete from api_request", request).update();
    }

    /** It broke off; if it was done all the same, that stays known. */
    void failed(KeyedRequest request) {
        about("delete from api_request" + MINE + " and done_at is null", request)
                .param("claim", request.claim())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT20M")
    void forgetOld() {
        jdbc.sql("delete from api_request where claimed_at < clock_timestamp() - interval '1 day'")
                .update();
    }

    private StatementSpec mine(String sql, KeyedRequest request) {
        return about(sql + MINE, request).param("claim", request.claim());
    }

    private StatementSpec about(String sql, KeyedRequest request) {
        return jdbc.sql(sql).param("user", request.userNo()).param("key", request.keyHash());
    }
}
