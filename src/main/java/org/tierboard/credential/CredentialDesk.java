package org.tierboard.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.credential.CredentialRefused.Reason;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FactYears;
import org.tierboard.kernel.Require;

/**
 * Keeps single credentials by the rules of their import. For whom each counts follows in the same transaction, from its
 * address alone (R7).
 */
@Service
@Transactional
public class CredentialDesk {

    private final Credentials credentials;
    private final CredentialTypes types;
    private final ApplicationEventPublisher events;

    CredentialDesk(Credentials credentials, CredentialTypes types, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.types = types;
        this.events = events;
    }

    /** @throws CredentialRefused if there is one with that id, or it can't be */
    public void register(String id, Earned earned) {
        var tried = Deed.refusal("credential.registered").on("credential", id);
        var credential = Credential.earn(id, earned.email(), type(earned, tried), earned.earnedOn());
        if (earned.expiresOn() != null) {
            credential.expire(earned.expiresOn());
        }
        try {
            credentials.saveAndFlush(credential);
        } catch (DataIntegrityViolationException taken) {
            throw new CredentialRefused(Reason.ID_TAKEN, tried);
        }
        events.publishEvent(Deed.of("credential.registered")
                .on("credential", id)
                .became("email", earned.email())
                .became("credential", earned.code())
                .became("earnedOn", earned.earnedOn())
                .became("expiresOn", earned.expiresOn()));
    }

    /**
     * Puts right whose it is, which one, or of which days.
     *
     * @param seen the version that was seen
     * @throws CredentialRefused if it can't be
     */
    public void correct(String id, long seen, Earned earned) {
        var credential = seen(id, seen);
        var deed = Deed.of("credential.corrected")
                .on("credential", id)
                .changed("email", credential.email(), earned.email())
                .changed("credential", code(credential), earned.code())
                .changed("earnedOn", credential.earnedOn(), earned.earnedOn())
                .changed("expiresOn", credential.expiresOn(), earned.expiresOn());
        int type = type(earned, Deed.refusal("credential.corrected").on("credential", id));
        credential.correct(earned.email(), type, earned.earnedOn(), earned.expiresOn());
        events.publishEvent(deed);
    }

    /**
     * Sets the first day on which it no longer counts (R8).
     *
     * @throws CredentialRefused if that is before it was earned
     */
    public void end(String id, long seen, LocalDate expiresOn, String reason) {
        var credential = seen(id, seen);
        if (!canEnd(credential.earnedOn(), expiresOn)) {
            throw new CredentialRefused(
                    Reason.EXPIRY, Deed.refusal("credential.ended").on("credential", id));
        }
        var deed = Deed.of("credential.ended")
                .on("credential", id)
                .changed("expiresOn", credential.expiresOn(), expiresOn)
                .because(Require.text(reason, "The reason"));
        credential.end(expiresOn);
        events.publishEvent(deed);
    }

    /**
     * It never was one: it counts on no day, the past included.
     *
     * @throws AlreadyDecided if it was revoked
     */
    public void revoke(String id, long seen, String reason) {
        var credential = seen(id, seen);
        if (credential.isRevoked()) {
            throw new AlreadyDecided(
                    "credential.already-revoked",
                    Deed.refusal("credential.revoked").on("credential", id).because("ALREADY_DECIDED"));
        }
        var deed = Deed.of("credential.revoked")
                .on("credential", id)
                .changed("expiresOn", credential.expiresOn(), credential.earnedOn())
                .because(Require.text(reason, "The reason"));
        credential.revoke();
        events.publishEvent(deed);
    }

    private Credential seen(String id, long seen) {
        var credential = credentials.findByCredentialId(id).orElseThrow(() -> new CredentialNotFound(id));
        if (!credential.isAt(seen)) {
            throw new ObjectOptimisticLockingFailureException(Credential.class, id);
        }
        return credential;
    }

    /** The number of the code, if the credential can be. */
    private int type(Earned earned, Deed tried) {
        if (!FactYears.have(earned.earnedOn())) {
            throw new CredentialRefused(Reason.EARNED_YEAR, tried);
        }
        if (earned.expiresOn() != null && !canEnd(earned.earnedOn(), earned.expiresOn())) {
            throw new CredentialRefused(Reason.EXPIRY, tried);
        }
        var type = types.numbers().get(earned.code());
        if (type == null) {
            throw new CredentialRefused(Reason.UNKNOWN_CODE, tried);
        }
        return type;
    }

    private static boolean canEnd(LocalDate earnedOn, LocalDate expiresOn) {
        return !expiresOn.isBefore(earnedOn) && FactYears.have(expiresOn);
    }

    private @Nullable String code(Credential credential) {
        return types.numbers().entrySet().stream()
                .filter(type -> type.getValue() == credential.typeNo())
                .map(type -> type.getKey())
                .findFirst()
                .orElse(null);
    }
}
