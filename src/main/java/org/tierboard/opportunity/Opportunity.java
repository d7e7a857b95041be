package org.tierboard.opportunity;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** One workload of one customer, on which the partner is tagged (R11, FAQ 18, 23). */
@Entity
public class Opportunity {

    @EmbeddedId
    private Key key;

    private String customer;

    private String workload;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private SalesStage stage;

    @Embedded
    private @Nullable Launch launch;

    private BigDecimal estimatedMrr;

    private boolean shared;

    /** Whether somebody here said so, which a file leaves alone. */
    private boolean sharingDecided;

    private @Nullable LocalDate lostOn;

    private @Nullable String lostReason;

    @Embedded
    private @Nullable ReferenceDesignation reference;

    private @Nullable LocalDate referenceWithdrawnOn;

    private @Nullable String reviewStatus;

    private @Nullable String partnerReference;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Opportunity() {}

    private Opportunity(Key key, Origin origin, Deal deal) {
        this.key = key;
        this.customer = deal.customer();
        this.workload = deal.workload();
        this.estimatedMrr = deal.estimatedMrr();
        this.origin = origin;
        this.stage = SalesStage.PROSPECT;
        this.shared = true;
    }

    /** An opportunity that the partner brought in. */
    public static Opportunity partnerOriginated(Key key, Deal deal) {
        return new Opportunity(key, Origin.PARTNER, deal);
    }

    /** An opportunity that the vendor brought in; the partner sees its details unless it is withheld. */
    public static Opportunity awsOriginated(Key key, Deal deal) {
        return new Opportunity(key, Origin.AWS, deal);
    }

    /** The same opportunity, as another partner has it that is tagged on it (FAQ 18); from here on each has its own way. */
    Opportunity taggedFor(int partnerNo) {
        var tagged = new Opportunity(new Key(partnerNo, key.opportunityId()), origin, deal());
        tagged.stage = stage;
        tagged.launch = launch;
        return tagged;
    }

    /** The partner doesn't see name, customer and amount, but it counts all the same (R13). */
    public void withhold() {
        if (origin != Origin.AWS) {
            throw new IllegalStateException("%s is the partner's own".formatted(key.opportunityId()));
        }
        shared = false;
    }

    public void share() {
        shared = true;
    }

    /** Somebody here decides whether the partner sees it. */
    void decideSharing(boolean wanted) {
        if (wanted) {
            share();
        } else {
            withhold();
        }
        sharingDecided = true;
    }

    /** Describes it anew; the amount of a launched one is corrected, not described. */
    public void describe(Deal deal) {
        if (stage == SalesStage.LAUNCHED && deal.estimatedMrr().compareTo(estimatedMrr) != 0) {
            throw new IllegalStateException("%s is launched with its amount".formatted(key.opportunityId()));
        }
        customer = deal.customer();
        workload = deal.workload();
        estimatedMrr = deal.estimatedMrr();
    }

    public void advance(SalesStage next) {
        if (next == SalesStage.LAUNCHED) {
            throw new IllegalArgumentException("A launch has a day and an amount");
        }
        become(next);
    }

    /** Counts from that day on, with that amount (R11, R12); nobody here says how the day is known. */
    public void launch(LocalDate day, BigDecimal estimatedMrr) {
        launch(Launch.on(day), estimatedMrr);
    }

    void launch(Launch launch, BigDecimal estimatedMrr) {
        become(SalesStage.LAUNCHED);
        countBy(launch, estimatedMrr);
    }

    /** Puts right what a launch counts by. */
    void correct(Launch launch, BigDecimal estimatedMrr) {
        if (stage != SalesStage.LAUNCHED) {
            throw new IllegalStateException("%s isn't launched".formatted(key.opportunityId()));
        }
        countBy(launch, estimatedMrr);
    }

    private void countBy(Launch launch, BigDecimal estimatedMrr) {
        this.estimatedMrr = Require.dollars(estimatedMrr, "The estimated MRR");
        this.launch = launch;
    }

    public void lose(LocalDate day, String reason) {
        become(SalesStage.CLOSED_LOST);
        lostOn = day;
        lostReason = Require.text(reason, "The reason");
    }

    /** The customer may be named in public: counts as a reference from that day, without an approval (R19a). */
    public void designateAsReference(LocalDate day, String url) {
        if (launch == null || stage != SalesStage.LAUNCHED) {
            throw new IllegalStateException("%s isn't launched".formatted(key.opportunityId()));
        }
        reference = ReferenceDesignation.of(launch, day, url);
    }

    /** As {@link #designateAsReference(LocalDate, String)}, by somebody here: an import leaves it alone. */
    void designateAsReference(LocalDate day, String url, String by) {
        designateAsReference(day, url);
        reference = requireNonNull(reference).madeBy(by);
    }

    /**
     * The customer may not be named any more: it counts as a reference on no day.
     *
     * @param day a file's designation of that day or an earlier one is the one that is taken back
     */
    void withdrawReference(LocalDate day) {
        reference = null;
        referenceWithdrawnOn = day;
    }

    private void become(SalesStage next) {
        if (!stage.canBecome(next)) {
            throw new IllegalStateException("%s is %s".formatted(key.opportunityId(), stage));
        }
        stage = next;
    }

    boolean isAt(long seenVersion) {
        return Objects.equals(version, seenVersion);
    }

    public Key key() {
        return key;
    }

    public Deal deal() {
        return new Deal(customer, workload, estimatedMrr);
    }

    public Origin origin() {
        return origin;
    }

    public SalesStage stage() {
        return stage;
    }

    public @Nullable LocalDate launchedOn() {
        return launch == null ? null : launch.day();
    }

    public BigDecimal estimatedMrr() {
        return estimatedMrr;
    }

    /** What the vendor's review says of it, and the number that the partner's own system gave it. */
    void isReviewed(@Nullable String status, @Nullable String partnersNumber) {
        reviewStatus = status;
        partnerReference = partnersNumber;
    }

    public boolean isShared() {
        return shared;
    }

    /** Whether the partner may not see it (R13). */
    public boolean isWithheld() {
        return origin == Origin.AWS && !shared;
    }

    public @Nullable LocalDate lostOn() {
        return lostOn;
    }

    public @Nullable LocalDate referenceDesignatedOn() {
        return reference == null ? null : reference.day();
    }

    public @Nullable String referenceUrl() {
        return reference == null ? null : reference.url();
    }

    /** Several partners may be tagged on one opportunity; each has a line (FAQ 18). */
    @Embeddable
    public record Key(int partnerNo, String opportunityId) implements Serializable {

        public Key {
            opportunityId = Require.text(opportunityId, "The opportunity's id");
        }
    }

    /** What is to be built for whom, and what it is expected to bring a month, in US dollars. */
    public record Deal(String customer, String workload, BigDecimal estimatedMrr) {

        public Deal {
            customer = Require.text(customer, "The customer");
            workload = Require.text(workload, "The workload");
            estimatedMrr = Require.dollars(estimatedMrr, "The estimated MRR");
        }
    }
}
