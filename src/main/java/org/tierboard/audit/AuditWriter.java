package org.tierboard.audit;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.kernel.Deed;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one line for each deed, in the transaction that publishes it: neither happens without the other. A refusal is
 * published when its transaction is over, or the line would be rolled back with the work; in a second connection beside
 * the first, fifty refusals at once could wait for each other.
 */
@Component
class AuditWriter {

    private static final String WRITE = """
            insert into audit_line (at, user_no, by_name, by_role, source, through, action, partner_no,
                                    subject_type, subject_id, before, after, reason, refused)
            values (:at, :user, :name, :role, :source, :through, :action, :partner,
                    :subjectType, :subjectId, cast(:before as json), cast(:after as json), :reason, :refused)
            """;

    /** What a robot could cause by the thousand is noted once an hour for each person and page, over all copies. */
    private static final Set<String> SPARINGLY = Set.of("page.not-found");

    private static final Duration SPARINGLY_EACH = Duration.ofHours(1);

    private static final String ONE_AT_A_TIME = """
            select pg_advisory_xact_lock(hashtext('tierboard.audit'), hashtext(concat(:user, ' ', :subject)))
            """;

    private static final String NOTED = """
            select exists (
                   select
                     from audit_line
                    where user_no = :user
                      and action = :action
                      and subject_id = :subject
                      and at > :since)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    AuditWriter(JdbcClient jdbc, JsonMapper json, InstantSource clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void write(Deed deed) {
        if (deed.refused() && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The refusal %s was published inside a transaction, with which it would vanish"
                            .formatted(deed.action()));
        }
        var origin = Origin.of(deed);
        transaction.executeWithoutResult(status -> {
            if (!SPARINGLY.contains(deed.action()) || isNews(deed, origin)) {
                insert(deed, origin);
            }
        });
    }

    private boolean isNews(Deed deed, Origin origin) {
        var actor = requireNonNull(origin.actor(), "nobody is signed in");
        var subject = requireNonNull(deed.subject()).id();
        jdbc.sql(ONE_AT_A_TIME)
                .param("user", actor.userNo())
                .param("subject", subject)
                .query()
                .listOfRows();
        return !jdbc.sql(NOTED)
                .param("user", actor.userNo())
                .param("action", deed.action())
                .param("subject", subject)
                .param("since", Timestamp.from(clock.instant().minus(SPARINGLY_EACH)))
                .query(Boolean.class)
                .single();
    }

    private void insert(Deed deed, Origin origin) {
        var actor = origin.actor();
        var subject = deed.subject();
        jdbc.sql(WRITE)
                .param("at", Timestamp.from(clock.instant()))
                .param("user", actor == null ? null : actor.userNo())
                .param("name", actor == null ? null : actor.name())
                .param("role", actor == null ? null : actor.role())
                .param("source", origin.source())
                .param("through", origin.through().name())
                .param("action", deed.action())
                .param("partner", deed.partnerNo())
                .param("subjectType", subject == null ? null : subject.type())
                .param("subjectId", subject == null ? null : subject.id())
                .param("before", text(deed.before()))
                .param("after", text(deed.after()))
                .param("reason", deed.reason())
                .param("refused", deed.refused())
                .update();
    }

    private String text(Map<String, String> fields) {
        return json.writeValueAsString(fields);
    }
}
