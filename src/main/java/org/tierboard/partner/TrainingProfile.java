package org.tierboard.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierboard.kernel.EmailAddress;
import org.tierboard.partner.PersonRefused.Reason;

/**
 * A person and all training addresses that they gave: what may follow on what, in one place. An address is the person's
 * only once it was verified; until then the one before stays.
 */
final class TrainingProfile {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5;

    private final Individual person;
    private final List<TrainingAddress> given;

    TrainingProfile(Individual person, List<TrainingAddress> given) {
        this.person = person;
        this.given = new ArrayList<>(given);
    }

    /** Why the person can't give that address now; nothing if nothing speaks against it. */
    Optional<Reason> objection(String address, Instant now) {
        var lately = given.stream()
                .filter(earlier -> earlier.isAskedAfter(now.minus(A_DAY)))
                .count();
        if (lately >= MOST_A_DAY) {
            return Optional.of(Reason.TOO_MANY_ADDRESSES);
        }
        return isOwn(address) ? Optional.of(Reason.ADDRESS_OWN) : Optional.empty();
    }

    /** Gives an address; one that waits is given up for it. */
    TrainingAddress ask(String address, byte[] linkHash, Instant now) {
        in(TrainingAddressState.ASKED).ifPresent(earlier -> earlier.become(TrainingAddressState.REPLACED, now));
        var asked = TrainingAddress.ask(person, address, linkHash, now);
        given.add(asked);
        return asked;
    }

    /**
     * Makes an address the person's, because its mailbox answered.
     *
     * @return whether it was; not if the link is too old, or spent
     */
    boolean verify(TrainingAddress address, Instant now) {
        if (!given.contains(address) || !address.isWaiting(now)) {
            return false;
        }
        in(TrainingAddressState.VERIFIED).ifPresent(earlier -> earlier.become(TrainingAddressState.REPLACED, now));
        address.become(TrainingAddressState.VERIFIED, now);
        person.trainUnder(address.address());
        return true;
    }

    /** Takes back the training address, and one that waits: credentials under it count no more. */
    void withdraw(Instant now) {
        given.stream()
                .filter(address -> address.state().canBecome(TrainingAddressState.WITHDRAWN))
                .forEach(address -> address.become(TrainingAddressState.WITHDRAWN, now));
        person.trainUnderNone();
    }

    /** Whether there is one to take back. */
    boolean canWithdraw() {
        return person.trainingEmail() != null || in(TrainingAddressState.ASKED).isPresent();
    }

    /** The address whose link hasn't been followed yet, and still can be. */
    Optional<TrainingAddress> waiting(Instant now) {
        return in(TrainingAddressState.ASKED).filter(address -> address.isWaiting(now));
    }

    /** Whether the person's training address proved to be theirs; one that an import brought didn't have to. */
    boolean isVerified() {
        var current = person.trainingEmail();
        return current != null
                && in(TrainingAddressState.VERIFIED)
                        .filter(address -> address.is(current))
                        .isPresent();
    }

    Individual person() {
        return person;
    }

    /** An address that an import brought may be proved to be theirs afterwards. */
    private boolean isOwn(String address) {
        var current = person.trainingEmail();
        return same(person.email(), address) || (isVerified() && current != null && same(current, address));
    }

    private static boolean same(String one, String other) {
        return EmailAddress.normalise(one).equals(EmailAddress.normalise(other));
    }

    private Optional<TrainingAddress> in(TrainingAddressState state) {
        return given.stream().filter(address -> address.state() == state).findFirst();
    }
}
