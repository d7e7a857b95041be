package org.tierboard.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.credential.CredentialTypes;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Decides what the names of badges mean. What came under a name follows the decision in the same transaction. */
@Service
@Transactional
public class BadgeDesk {

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

    /**
     * The name means that from now on, and what came under it before is that, too.
     *
     * @param code of the catalogue; empty for none
     * @param seen the version of the decision that was seen; -1 if there was none
     * @return how many credentials there are now, or are other ones, or are none any more
     */
    public int decide(String name, String code, long seen) {
        var key = key(name);
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

    /**
     * Takes the decision back: what came under the name waits, as does what comes.
     *
     * @param seen the version of the decision that was seen
     * @throws AlreadyDecided if there is none
     */
    public void reopen(String name, long seen) {
        var key = key(name);
        credentials.hold();
        var badge = seen(key, seen)
                .orElseThrow(() -> new AlreadyDecided(
                        "intake.badge.undecided.already",
                        Deed.refusal("badge.reopened").on("badge", name)));
        int changed = credentials.meanNothing(key);
        names.delete(badge);
        events.publishEvent(Deed.of("badge.reopened")
                .on("badge", badge.name())
                .was("credential", codeOf(badge.typeNo(), types.numbers()))
                .became("credentials", changed == 0 ? null : changed));
    }

    private String key(String name) {
        return jdbc.sql(KEY).param("name", name).query(String.class).single();
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
