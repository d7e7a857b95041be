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
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/** A decision about a tier, with the card exactly as it was. Nobody can change it, this application included (R28). */
@Entity
@Immutable
public class TierDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer decisionNo;

    @PartitionKey
    private int partnerNo;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "decided_on"))
    private Signature decided;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Tier tierBefore;

    private @Nullable LocalDate reviewBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Tier tierAfter;

    private LocalDate startsOn;

    private @Nullable LocalDate reviewAfter;

    private String card;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TierDecision() {}

    TierDecision(Ruling ruling, Signature decided, String card) {
        var before = ruling.card().scorecard().standing().period();
        this.partnerNo = ruling.card().partnerNo();
        this.kind = ruling.kind();
        this.decided = decided;
        this.reason = ruling.reason();
        this.tierBefore = before == null ? null : before.tier();
        this.reviewBefore = before == null ? null : before.nextReviewOn();
        this.tierAfter = ruling.outcome().tier();
        this.startsOn = ruling.outcome().startsOn();
        this.reviewAfter = ruling.outcome().reviewOn();
        this.card = card;
    }

    public int decisionNo() {
        return requireNonNull(decisionNo);
    }

    public DecisionKind kind() {
        return kind;
    }

    public Signature decided() {
        return decided;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The tier held until then; null for none. */
    public @Nullable Tier tierBefore() {
        return tierBefore;
    }

    /** The review date until then. */
    public @Nullable LocalDate reviewBefore() {
        return reviewBefore;
    }

    public @Nullable Tier tierAfter() {
        return tierAfter;
    }

    /** The first day of the period that holds from the decision on. */
    public LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate reviewAfter() {
        return reviewAfter;
    }

    /** The card as it was, for {@link org.tierboard.scorecard.web.KeptCards}. */
    public String card() {
        return card;
    }
}
