package org.tierboard.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.kernel.Deed;

/** Decides what the names of badges mean. What came under a name follows the decision in the same transaction. */
@Service
@Transactional
public class BadgeDesk {

    private static final int MOST = 500;

    private static final String LIST = """
            select coalesce(b.name, w.name) as name,
                   t.code,
                   b.badge_key is not null as decided,
                   coalesce(w.waiting, 0) as waiting,
                   coalesce(b.version, -1) as version
              from badge_name b
              left join credential_type t on t.type_no = b.type_no
              full join (select badge_key,
                                min(badge) as name,
                                count(*) as waiting
                           from waiting_badge
                          group by badge_key) w
                on w.badge_key = b.badge_key
             order by b.badge_key is not null, coalesce(w.waiting, 0) desc, name
             limit :most
            """;

    private static final String KEY = "select badge_key(:name)";

    private final BadgeNames names;
    private final BadgeCredentials credentials;
    private final CredentialTypes types;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    BadgeDesk(
            BadgeNames names,
            BadgeCredentials credentials,
            CredentialTypes types,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.names = names;
        this.credentials = credentials;
        this.types = types;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Those that nobody decided on come first, the most frequent before the others. */
    @Transactional(readOnly = true)
    public List<BadgeLine> list() {
        var near = new NearMatches(codes());
        return jdbc.sql(LIST)
                .param("most", MOST)
                .query((row, number) -> line(row, near))
                .list();
    }

    private static BadgeLine line(ResultSet row, NearMatches near) throws SQLException {
        var name = row.getString("name");
        var decided = row.getBoolean("decided");
        return new BadgeLine(
                name,
                row.getString("code"),
                decided,
                row.getLong("waiting"),
                row.getLong("version"),
                decided ? List.of() : near.to(name));
    }

    @Transactional(readOnly = true)
    public List<String> codes() {
        return types.numbers().keySet().stream().sorted().toList();
    }

    /**
     * The name means that from now on, and what came under it before is that, too.
     *
     * @param code of the catalogue; empty for none
     * @param seen the version of the decision that was seen; -1 if there was none
     * @return how many credentials there are now, or are other ones, or are none any more
     */
    public int decide(String name, String code, long seen) {
        var key = jdbc.sql(KEY).param("name", name).query(String.class).single();
        credentials.hold();
        var badge = seen(key, seen).orElseGet(() -> new BadgeName(key, name));
        var numbers = types.numbers();
        var was = badge.typeNo();
        var type = numbers.get(code);
        badge.mean(type);
        names.saveAndFlush(badge);
        int changed = type == null ? credentials.meanNothing(key) : credentials.mean(key, type);
        events.publishEvent(Deed.of("badge.decided")
                .on("badge", name)
                .changed("credential", codeOf(was, numbers), code.isEmpty() ? null : code)
                .became("credentials", changed == 0 ? null : changed));
        return changed;
    }

    private Optional<BadgeName> seen(String key, long seen) {
        var known = names.findLocked(key);
        if (known.map(found -> !found.isAt(seen)).orElse(seen >= 0)) {
            throw new ObjectOptimisticLockingFailureException(BadgeName.class, key);
        }
        return known;
    }

    private static @Nullable String codeOf(@Nullable Integer type, Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
