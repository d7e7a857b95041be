package org.tierboard.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Require;

/** A business plan that was handed in (FAQ 28); it counts once it is confirmed, by a {@link BusinessPlan} (R14). */
@Entity
public class PlanSubmission {

    @EmbeddedId
    private Key key;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private long size;

    private String sha256;

    private String note;

    private LocalDate submittedOn;

    private int submittedBy;

    private String submittedName;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private @Nullable LocalDate decidedOn;

    private @Nullable String decidedName;

    private @Nullable String remark;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PlanSubmission() {}

    private PlanSubmission(Key key, PlanFile file, String note, Deed.Actor by, LocalDate day) {
        this.key = key;
        this.fileName = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.note = note.strip();
        this.submittedBy = Objects.requireNonNull(by.userNo());
        this.submittedName = by.name();
        this.submittedOn = day;
        this.status = PlanStatus.SUBMITTED;
    }

    /**
     * A plan that waits for the partner manager.
     *
     * @param note what the partner manager should know of it
     */
    static PlanSubmission submit(Key key, PlanFile file, String note, Deed.Actor by, LocalDate day) {
        return new PlanSubmission(key, file, note, by, day);
    }

    void confirm(LocalDate day, String by) {
        decide(PlanStatus.CONFIRMED, day, by);
    }

    void giveBack(LocalDate day, String by, String why) {
        decide(PlanStatus.RETURNED, day, by);
        remark = Require.text(why, "The remark");
    }

    void supersede() {
        become(PlanStatus.SUPERSEDED);
    }

    private void decide(PlanStatus next, LocalDate day, String by) {
        become(next);
        decidedOn = Require.notBefore(submittedOn, day, "Deciding on a plan");
        decidedName = Require.text(by, "Who decided");
    }

    private void become(PlanStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("%s is %s".formatted(key, status));
        }
        status = next;
    }

    boolean canBecome(PlanStatus next) {
        return status.canBecome(next);
    }

    boolean isSubmittedBy(int userNo) {
        return submittedBy == userNo;
    }

    boolean isAt(long seenVersion) {
        return Objects.equals(version, seenVersion);
    }

    public Key key() {
        return key;
    }

    public PlanStatus status() {
        return status;
    }

    public String fileName() {
        return fileName;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable String decidedName() {
        return decidedName;
    }

    public @Nullable String remark() {
        return remark;
    }

    /** A partner's plans are numbered from 1. */
    @Embeddable
    public record Key(int partnerNo, int planNo) implements Serializable {}
}
