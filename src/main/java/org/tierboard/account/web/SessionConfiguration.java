package org.tierboard.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /**
     * Says when a session was last used, but writes it only once a minute: otherwise every page that somebody looks at would
     * wait for the disk. A session can so end a minute sooner than its idle time.
     */
    private static final String UPDATE = """
            update spring_session kept
               set session_id = seen.session_id,
                   last_access_time = seen.last_access_time,
                   max_inactive_interval = seen.max_inactive_interval,
                   expiry_time = seen.expiry_time,
                   principal_name = seen.principal_name
              from (values (?::text, ?::bigint, ?::integer, ?::bigint, ?::text))
                   as seen (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
             where kept.primary_id = ?
               and (kept.session_id <> seen.session_id
                    or kept.last_access_time + 60000 <= seen.last_access_time
                    or kept.max_inactive_interval <> seen.max_inactive_interval
                    or kept.principal_name is distinct from seen.principal_name)
            """;

    /**
     * Two requests of one session may bring the same attribute in the same moment, as notices do that two forms leave: the
     * later one stays, where a plain insert would fail the request although its work is done.
     */
    private static final String ADD = """
            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
                on conflict (session_primary_id, attribute_name) do update
               set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> rarelyWritten() {
        return sessions -> {
            sessions.setUpdateSessionQuery(UPDATE);
            sessions.setCreateSessionAttributeQuery(ADD);
        };
    }
}
