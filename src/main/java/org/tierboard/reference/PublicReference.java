package org.tierboard.reference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A customer that may be named in public, with a page that does so; counts from its approval (R19b, FAQ 31). */
@Entity
public class PublicReference {

    @EmbeddedId
    private Key key;

    private String customer;

    private String url;

    private LocalDate submittedOn;

    private @Nullable LocalDate approvedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PublicReference() {}

    private PublicReference(Key key, String customer, String url, LocalDate submittedOn) {
        this.key = key;
        this.customer = Require.text(customer, "The customer");
        this.url = Require.text(url, "The reference's URL");
        this.submittedOn = submittedOn;
    }

    /** A reference that waits for an administrator's approval. */
    public static PublicReference submit(Key key, String customer, String url, LocalDate day) {
        return new PublicReference(key, customer, url, day);
    }

    public void approve(LocalDate day) {
        if (approvedOn != null) {
            throw new IllegalStateException("%s is approved since %s".formatted(key.referenceId(), approvedOn));
        }
        approvedOn = Require.notBefore(submittedOn, day, "Approving");
    }

    public String customer() {
        return customer;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    /** A reference is the partner's; another partner may use the same id. */
    @Embeddable
    public record Key(int partnerNo, String referenceId) implements Serializable {

        public Key {
            referenceId = Require.text(referenceId, "The reference's id");
        }
    }
}
