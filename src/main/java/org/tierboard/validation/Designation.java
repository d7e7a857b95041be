package org.tierboard.validation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A technical program validation: counts from its award until it expires, once however often it is renewed (R15). */
@Entity
public class Designation {

    private static final String NO_NAME = "";

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate expiresOn;

    /** Whether somebody here said when it ends, which a file leaves alone. */
    private boolean endDecided;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Designation() {}

    private Designation(Key key) {
        this.key = key;
    }

    /** A competency, told from others by its name: "DevOps". */
    public static Designation competency(int partnerNo, String name, LocalDate awardedOn) {
        return new Designation(
                new Key(partnerNo, Program.COMPETENCY, Require.text(name, "The competency's name"), awardedOn));
    }

    /** @param name of a competency; the other programs have none */
    static Designation of(int partnerNo, Program program, String name, LocalDate awardedOn) {
        return switch (program) {
            case COMPETENCY -> competency(partnerNo, name, awardedOn);
            case MSP -> msp(partnerNo, awardedOn);
            case WELL_ARCHITECTED -> wellArchitected(partnerNo, awardedOn);
        };
    }

    public static Designation msp(int partnerNo, LocalDate awardedOn) {
        return new Designation(new Key(partnerNo, Program.MSP, NO_NAME, awardedOn));
    }

    public static Designation wellArchitected(int partnerNo, LocalDate awardedOn) {
        return new Designation(new Key(partnerNo, Program.WELL_ARCHITECTED, NO_NAME, awardedOn));
    }

    /** That day is the first on which it no longer counts. */
    public void expire(LocalDate on) {
        expiresOn = Require.notBefore(key.awardedOn(), on, "Expiring");
    }

    /** Whether it may end on that day: not before it began, and earlier than it would have ended anyway. */
    boolean canEnd(LocalDate on) {
        return !on.isBefore(key.awardedOn()) && (expiresOn == null || on.isBefore(expiresOn));
    }

    /** Ends it; that day is the first on which it no longer counts. To go on longer it is renewed, by another line. */
    void end(LocalDate on) {
        if (!canEnd(on)) {
            throw new IllegalStateException(
                    "What was awarded on %s and ends on %s can't end on %s".formatted(key.awardedOn(), expiresOn, on));
        }
        expire(on);
        endDecided = true;
    }

    /** It ends on another day, or no end of it is known. */
    void correct(@Nullable LocalDate on) {
        expiresOn = on == null ? null : Require.notBefore(key.awardedOn(), on, "Expiring");
        endDecided = true;
    }

    /** Where it is on a day. */
    DesignationState standing(LocalDate day) {
        return DesignationState.on(day, key.awardedOn(), expiresOn);
    }

    /** Whether it is as it was when somebody looked. */
    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    public Key key() {
        return key;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    /**
     * An award; a renewal is another.
     *
     * @param name of a competency; empty for the other programs
     */
    @Embeddable
    public record Key(
            int partnerNo, @Enumerated(EnumType.STRING) Program program, String name, LocalDate awardedOn)
            implements Serializable {}
}
