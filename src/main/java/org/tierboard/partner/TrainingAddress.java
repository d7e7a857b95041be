package org.tierboard.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.EmailAddress;
import org.tierboard.kernel.Require;

/** A training and certification address that a person gave, and the link that proves that its mailbox is theirs. */
@Entity
class TrainingAddress {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer trainingAddressNo;

    @PartitionKey
    private int partnerNo;

    private int individualNo;

    private String address;

    @Enumerated(EnumType.STRING)
    private TrainingAddressState state;

    private byte[] linkHash;

    private Instant askedAt;

    private Instant expiresAt;

    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TrainingAddress() {}

    private TrainingAddress(int partnerNo, int individualNo, String address, byte[] linkHash, Instant now) {
        this.partnerNo = partnerNo;
        this.individualNo = individualNo;
        this.address = Require.email(address);
        this.state = TrainingAddressState.ASKED;
        this.linkHash = linkHash.clone();
        this.askedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    /** Counts for nothing before it is verified. */
    static TrainingAddress ask(Individual person, String address, byte[] linkHash, Instant now) {
        return new TrainingAddress(person.partnerNo(), person.individualNo(), address, linkHash, now);
    }

    /** @throws IllegalStateException if that can't follow on what it is */
    void become(TrainingAddressState next, Instant now) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A training address that is %s can't become %s".formatted(state, next));
        }
        state = next;
        decidedAt = now;
    }

    /** Whether it waits for its link, and the link is still good. */
    boolean isWaiting(Instant now) {
        return state == TrainingAddressState.ASKED && now.isBefore(expiresAt);
    }

    boolean isAskedAfter(Instant moment) {
        return askedAt.isAfter(moment);
    }

    boolean is(String other) {
        return EmailAddress.normalise(address).equals(EmailAddress.normalise(other));
    }

    int partnerNo() {
        return partnerNo;
    }

    int individualNo() {
        return individualNo;
    }

    String address() {
        return address;
    }

    TrainingAddressState state() {
        return state;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
