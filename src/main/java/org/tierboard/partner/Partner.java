package org.tierboard.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.PartnerId;
import org.tierboard.kernel.Require;

/** A member of the programme, on one path (FAQ 2). What it holds and has done are facts of their own, by its number. */
@Entity
public class Partner {

    private static final String SERVICES = "SERVICES";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer partnerNo;

    private String partnerId;

    private String name;

    private String path;

    private @Nullable LocalDate membershipConfirmedOn;

    /** Whether its lead did here, which a file leaves alone. */
    private boolean membershipConfirmedHere;

    private @Nullable LocalDate feePaidThrough;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Partner() {}

    private Partner(PartnerId id, String name, String path) {
        this.partnerId = id.value();
        this.name = Require.text(name, "The partner's name");
        this.path = path;
    }

    /** A partner on the Services path, neither confirmed nor paid for. */
    public static Partner register(PartnerId id, String name) {
        return register(id, name, SERVICES);
    }

    /** A partner on some path, neither confirmed nor paid for. */
    public static Partner register(PartnerId id, String name, String path) {
        return new Partner(id, name, path);
    }

    /** The partner is called something else, or is on another path. */
    void describe(String wantedName, String wantedPath) {
        name = Require.text(wantedName, "The partner's name");
        path = wantedPath;
    }

    /** Whether the partner is as it was when somebody looked. */
    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    /** The membership is confirmed once; it then depends on the fee alone. */
    public void confirmMembership(LocalDate day) {
        if (membershipConfirmedOn != null) {
            throw new IllegalStateException("%s is confirmed since %s".formatted(partnerId, membershipConfirmedOn));
        }
        membershipConfirmedOn = day;
    }

    /** As {@link #confirmMembership}, by its lead here. */
    void confirmMembershipHere(LocalDate day) {
        confirmMembership(day);
        membershipConfirmedHere = true;
    }

    /**
     * Records the programme fee (R26).
     *
     * @param through the last day that it covers
     */
    public void payFee(LocalDate through) {
        feePaidThrough =
                feePaidThrough == null ? through : Require.notBefore(feePaidThrough, through, "Paying the fee");
    }

    /** What the fee is paid through is something else, because a payment was recorded wrongly. */
    void correctFee(@Nullable LocalDate through) {
        feePaidThrough = through;
    }

    /**
     * The number by which the facts know the partner.
     *
     * @throws IllegalStateException before the partner is saved
     */
    public int partnerNo() {
        if (partnerNo == null) {
            throw new IllegalStateException("%s has no number before it is saved".formatted(partnerId));
        }
        return partnerNo;
    }

    public PartnerId id() {
        return PartnerId.of(partnerId);
    }

    public String name() {
        return name;
    }

    public String path() {
        return path;
    }

    public @Nullable LocalDate membershipConfirmedOn() {
        return membershipConfirmedOn;
    }

    public @Nullable LocalDate feePaidThrough() {
        return feePaidThrough;
    }
}
