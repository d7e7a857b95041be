package org.tierboard.validation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The review of an applicant for Premier, once it is approved (R18, FAQ 29). */
@Entity
public class ExecutiveBusinessReview {

    @EmbeddedId
    private Key key;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ExecutiveBusinessReview() {}

    private ExecutiveBusinessReview(Key key) {
        this.key = key;
    }

    public static ExecutiveBusinessReview approve(int partnerNo, LocalDate on) {
        return new ExecutiveBusinessReview(new Key(partnerNo, on));
    }

    /** Whether it is as it was when somebody looked. */
    public boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    public LocalDate approvedOn() {
        return key.approvedOn();
    }

    /** A declined applicant may apply again, and a partner that lost the tier too; each approval is a line. */
    @Embeddable
    public record Key(int partnerNo, LocalDate approvedOn) implements Serializable {}
}
