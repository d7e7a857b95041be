package org.tierboard.opportunity;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.Opportunity.Deal;
import org.tierboard.opportunity.Opportunity.Key;

/** A launch of which no file says since when; it counts nowhere until somebody says it (R11). Imports bring it in. */
@Entity
class IncompleteLaunch {

    @EmbeddedId
    private Key key;

    private String customer;

    private String workload;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private BigDecimal estimatedMrr;

    private @Nullable String reviewStatus;

    private @Nullable String partnerReference;

    private Instant since;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected IncompleteLaunch() {}

    /** The opportunity that it is as soon as its day is known. */
    Opportunity completed(LocalDate day, String by) {
        var deal = new Deal(customer, workload, estimatedMrr);
        var opportunity =
                origin == Origin.AWS ? Opportunity.awsOriginated(key, deal) : Opportunity.partnerOriginated(key, deal);
        opportunity.launch(Launch.entered(day, by), estimatedMrr);
        opportunity.isReviewed(reviewStatus, partnerReference);
        return opportunity;
    }

    boolean isAt(long seenVersion) {
        return Objects.equals(version, seenVersion);
    }
}
