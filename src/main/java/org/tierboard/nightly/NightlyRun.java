package org.tierboard.nightly;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One evaluation of the whole network for a day. */
@Entity
class NightlyRun {

    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long runNo;

    private LocalDate day;
    private @Nullable LocalDate comparedTo;
    private @Nullable String askedBy;

    @Enumerated(EnumType.STRING)
    private NightlyStatus status;

    private String afterId;
    private int partners;
    private int changed;
    private Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable String failure;

    @Version
    private long version;

    /** @param askedBy who asked for it; nobody for the night's own */
    NightlyRun(LocalDate day, @Nullable LocalDate comparedTo, @Nullable String askedBy, Instant now) {
        this.day = day;
        this.comparedTo = comparedTo;
        this.askedBy = askedBy;
        this.status = NightlyStatus.RUNNING;
        this.afterId = "";
        this.startedAt = now;
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NightlyRun() {}

    long runNo() {
        return Objects.requireNonNull(runNo, "A run has no number before it is stored");
    }

    LocalDate day() {
        return day;
    }

    Night night() {
        return new Night(day, comparedTo);
    }

    /** The partner that the last finished block ended with; empty before the first. */
    String afterId() {
        return afterId;
    }

    boolean isRunning() {
        return status == NightlyStatus.RUNNING;
    }

    boolean isFailed() {
        return status == NightlyStatus.FAILED;
    }

    /** A block is written. */
    void advance(String lastId, int ofPartners, int ofChanged) {
        afterId = lastId;
        partners += ofPartners;
        changed += ofChanged;
    }

    void end(Instant now) {
        become(NightlyStatus.DONE);
        endedAt = now;
    }

    void fail(String why, Instant now) {
        become(NightlyStatus.FAILED);
        endedAt = now;
        failure = why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
    }

    /** Tried again, after the last finished block. */
    void goOn() {
        become(NightlyStatus.RUNNING);
        endedAt = null;
        failure = null;
    }

    private void become(NightlyStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A run that is %s can't become %s".formatted(status, next));
        }
        status = next;
    }
}
