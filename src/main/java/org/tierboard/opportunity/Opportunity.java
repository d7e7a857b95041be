package org.tierboard.opportunity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    private @Nullable LocalDate launchedOn;

    private BigDecimal estimatedMrr;

    private boolean shared;

    private @Nullable LocalDate referenceDesignatedOn;

    private @Nullable String referenceUrl;

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

    /** The partner doesn't see name, customer and amount, but it counts all the same (R13). */
    public void withhold() {
        if (origin != Origin.AWS) {
            throw new IllegalStateException("%s is the partner's own".formatted(key.opportunityId()));
        }
        shared = false;
    }

    public void advance(SalesStage next) {
        if (next == SalesStage.LAUNCHED) {
            throw new IllegalArgumentException("A launch has a day and an amount");
        }
        become(next);
    }

    /** Counts from that day on, with that amount (R11, R12). */
    public void launch(LocalDate day, BigDecimal estimatedMrr) {
        become(SalesStage.LAUNCHED);
        this.launchedOn = day;
        this.estimatedMrr = Require.dollars(estimatedMrr, "The estimated MRR");
    }

    /** The customer may be named in public: counts as a reference from that day, without an approval (R19a). */
    public void designateAsReference(LocalDate day, String url) {
        if (launchedOn == null) {
            throw new IllegalStateException("%s isn't launched".formatted(key.opportunityId()));
        }
        referenceDesignatedOn = Require.notBefore(launchedOn, day, "Designating a reference");
        referenceUrl = Require.text(url, "The reference's URL");
    }

    private void become(SalesStage next) {
        if (!stage.canBecome(next)) {
            throw new IllegalStateException("%s is %s".formatted(key.opportunityId(), stage));
        }
        stage = next;
    }

    public SalesStage stage() {
        return stage;
    }

    public @Nullable LocalDate launchedOn() {
        return launchedOn;
    }

    public BigDecimal estimatedMrr() {
        return estimatedMrr;
    }

    public boolean isShared() {
        return shared;
    }

    public @Nullable LocalDate referenceDesignatedOn() {
        return referenceDesignatedOn;
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
