package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A partner's application for Premier, from the day on which its alliance lead applied (R29, FAQ 5). */
@Entity
public class PremierApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer applicationNo;

    @PartitionKey
    private int partnerNo;

    @Enumerated(EnumType.STRING)
    private PremierStatus status;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "applied_by"))
    @AttributeOverride(name = "name", column = @Column(name = "applied_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "applied_on"))
    private Signature applied;

    private String narrative = "";

    private @Nullable String assessment;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "filed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "filed_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "filed_on"))
    private @Nullable Signature filed;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "reviewed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "reviewed_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "reviewed_on"))
    private @Nullable Signature reviewed;

    private @Nullable LocalDate reviewHeldOn;

    private @Nullable String participants;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "decided_on"))
    private @Nullable Signature decided;

    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PremierApplication() {}

    private PremierApplication(int partnerNo, Signature applied) {
        this.partnerNo = partnerNo;
        this.applied = applied;
        this.status = PremierStatus.APPLIED;
    }

    static PremierApplication apply(int partnerNo, Signature by) {
        return new PremierApplication(partnerNo, by);
    }

    void withdraw(Signature by) {
        become(PremierStatus.WITHDRAWN);
        decided = by;
    }

    /** Keeps what was written so far. */
    void draft(String text) {
        if (status != PremierStatus.APPLIED) {
            throw new IllegalStateException("The pre-assessment is filed");
        }
        narrative = text.strip();
    }

    /** @param dataAssessment as of that day; it is kept */
    void file(Signature by, String dataAssessment) {
        Require.text(narrative, "The narrative");
        become(PremierStatus.PRE_ASSESSMENT_FILED);
        assessment = dataAssessment;
        filed = by;
    }

    void holdReview(Signature by, LocalDate heldOn, String people) {
        var present = Require.text(people, "The participants");
        check(PremierStatus.REVIEW_HELD);
        Require.notBefore(requireNonNull(filed).day(), heldOn, "The review");
        Require.notBefore(heldOn, by.day(), "Recording the review");
        become(PremierStatus.REVIEW_HELD);
        reviewed = by;
        reviewHeldOn = heldOn;
        participants = present;
    }

    /** @param remark for the partner; may be empty */
    void approve(Signature by, @Nullable String remark) {
        decide(PremierStatus.APPROVED, by, remark);
    }

    void decline(Signature by, String why) {
        decide(PremierStatus.DECLINED, by, Require.text(why, "The reason"));
    }

    private void decide(PremierStatus outcome, Signature by, @Nullable String why) {
        if (by.userNo().equals(applied.userNo())) {
            throw new IllegalStateException("Nobody decides on their own application");
        }
        become(outcome);
        decided = by;
        reason = why;
    }

    private void become(PremierStatus next) {
        check(next);
        status = next;
    }

    private void check(PremierStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("An application that is %s can't become %s".formatted(status, next));
        }
    }

    public int applicationNo() {
        return requireNonNull(applicationNo);
    }

    public PremierStatus status() {
        return status;
    }

    public Signature applied() {
        return applied;
    }

    /** What the partner manager writes about the partner; empty before the first draft. */
    public String narrative() {
        return narrative;
    }

    /** The data assessment as it was filed; null before. */
    public @Nullable String assessment() {
        return assessment;
    }

    public @Nullable Signature filed() {
        return filed;
    }

    /** Who recorded the review, and when. */
    public @Nullable Signature reviewed() {
        return reviewed;
    }

    public @Nullable LocalDate reviewHeldOn() {
        return reviewHeldOn;
    }

    public @Nullable String participants() {
        return participants;
    }

    public @Nullable Signature decided() {
        return decided;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Grows with every change, so that nobody overwrites what somebody else wrote. */
    public long version() {
        return version == null ? 0 : version;
    }
}
