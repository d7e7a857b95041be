package org.tierboard.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/**
 * An accreditation or certification, known by the e-mail address of whoever earned it. It counts for the individual who is
 * registered with that address, and for nobody until there is one (R7).
 */
@Entity
public class Credential {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer credentialNo;

    private String credentialId;

    private String email;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int typeNo;

    private LocalDate earnedOn;

    private @Nullable LocalDate expiresOn;

    /** The name under which a feed of badges brought it; a decision about the name says which credential it is. */
    private @Nullable String badge;

    /** Put right, ended or revoked by somebody here, which a file leaves alone. */
    private boolean decidedHere;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Credential() {}

    private Credential(String credentialId, String email, int typeNo, LocalDate earnedOn) {
        this.credentialId = Require.text(credentialId, "The credential's id");
        this.email = Require.email(email);
        this.typeNo = typeNo;
        this.earnedOn = earnedOn;
    }

    /**
     * A credential that doesn't expire.
     *
     * @param typeNo the number of its code, from {@link CredentialTypes#numbers()}
     */
    public static Credential earn(String credentialId, String email, int typeNo, LocalDate earnedOn) {
        return new Credential(credentialId, email, typeNo, earnedOn);
    }

    /** That day is the first on which it no longer counts (R8); to recertify moves it on. */
    public void expire(LocalDate on) {
        expiresOn = Require.notBefore(earnedOn, on, "Expiring");
    }

    /**
     * It was somebody else's, another one, or of other days.
     *
     * @param until the first day on which it no longer counts; null for never
     */
    void correct(String to, int type, LocalDate from, @Nullable LocalDate until) {
        email = Require.email(to);
        badge = type == typeNo ? badge : null;
        typeNo = type;
        earnedOn = from;
        expiresOn = until == null ? null : Require.notBefore(from, until, "Expiring");
        decidedHere = true;
    }

    /** As {@link #expire}, by somebody here. */
    void end(LocalDate on) {
        expire(on);
        decidedHere = true;
    }

    /** It counts on no day. */
    void revoke() {
        end(earnedOn);
    }

    boolean isRevoked() {
        return earnedOn.equals(expiresOn);
    }

    /** Whether it is as it was when somebody looked. */
    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    public String email() {
        return email;
    }

    public int typeNo() {
        return typeNo;
    }

    public LocalDate earnedOn() {
        return earnedOn;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }
}
