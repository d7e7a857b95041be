package org.tierboard.reference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A customer that may be named in public, with a page that does so; counts from its approval (R19b, FAQ 31). */
@Entity
public class PublicReference {

    @EmbeddedId
    private Key key;

    private String customer;

    private String url;

    private String description;

    private LocalDate submittedOn;

    private @Nullable Integer submittedBy;

    private @Nullable LocalDate approvedOn;

    private @Nullable LocalDate declinedOn;

    private @Nullable String decidedBy;

    private @Nullable LocalDate withdrawnOn;

    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PublicReference() {}

    private PublicReference(Key key, Entry entry, @Nullable Integer submittedBy, LocalDate submittedOn) {
        this.key = key;
        this.customer = entry.customer();
        this.url = entry.url();
        this.description = entry.description();
        this.submittedBy = submittedBy;
        this.submittedOn = submittedOn;
    }

    /**
     * A reference that waits for an administrator's approval.
     *
     * @param by the user who submits it, if it is known
     */
    public static PublicReference submit(Key key, Entry entry, @Nullable Integer by, LocalDate day) {
        return new PublicReference(key, entry, by, day);
    }

    public void approve(LocalDate day, String by) {
        become(ReferenceStatus.APPROVED);
        approvedOn = Require.notBefore(submittedOn, day, "Approving");
        decidedBy = Require.text(by, "Who approved it");
    }

    public void decline(LocalDate day, String by, String why) {
        become(ReferenceStatus.DECLINED);
        declinedOn = Require.notBefore(submittedOn, day, "Declining");
        decidedBy = Require.text(by, "Who declined it");
        reason = Require.text(why, "The reason");
    }

    /** Takes it out as if it had never been: it counts on no day any more. */
    public void withdraw(LocalDate day, String why) {
        become(ReferenceStatus.WITHDRAWN);
        withdrawnOn = Require.notBefore(submittedOn, day, "Withdrawing");
        reason = Require.text(why, "The reason");
    }

    private void become(ReferenceStatus next) {
        if (!canBecome(next)) {
            throw new IllegalStateException("%s is %s".formatted(key.referenceId(), status()));
        }
    }

    public boolean canBecome(ReferenceStatus next) {
        return status().canBecome(next);
    }

    public ReferenceStatus status() {
        if (withdrawnOn != null) {
            return ReferenceStatus.WITHDRAWN;
        }
        if (declinedOn != null) {
            return ReferenceStatus.DECLINED;
        }
        return approvedOn == null ? ReferenceStatus.SUBMITTED : ReferenceStatus.APPROVED;
    }

    public boolean isSubmittedBy(int userNo) {
        return submittedBy != null && submittedBy == userNo;
    }

    boolean isAt(long seenVersion) {
        return Objects.equals(version, seenVersion);
    }

    public Key key() {
        return key;
    }

    public String customer() {
        return customer;
    }

    public String url() {
        return url;
    }

    public String description() {
        return description;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The day of the last step. */
    public LocalDate since() {
        return switch (status()) {
            case SUBMITTED -> submittedOn;
            case APPROVED -> Objects.requireNonNull(approvedOn);
            case DECLINED -> Objects.requireNonNull(declinedOn);
            case WITHDRAWN -> Objects.requireNonNull(withdrawnOn);
        };
    }

    /** A reference is the partner's; another partner may use the same id. */
    @Embeddable
    public record Key(int partnerNo, String referenceId) implements Serializable {

        public Key {
            referenceId = Require.text(referenceId, "The reference's id");
        }
    }

    /** What is submitted: who is named, where, and what was delivered (FAQ 30). */
    public record Entry(String customer, String url, String description) {

        public Entry {
            customer = Require.text(customer, "The customer");
            url = Require.text(url, "The reference's URL");
            description = description.strip();
        }
    }
}
