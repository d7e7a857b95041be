package org.tierboard.partner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The review date that a tier period had before it was put off: days before the decision go by it (R5, R28). */
@Entity
@Immutable
class ReviewExtension {

    @EmbeddedId
    private Key key;

    private LocalDate extendedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ReviewExtension() {}

    ReviewExtension(TierPeriod.Key period, LocalDate reviewBefore, LocalDate extendedOn) {
        this.key = new Key(period.partnerNo(), period.startsOn(), reviewBefore);
        this.extendedOn = extendedOn;
    }

    /** No period has a review date twice. */
    @Embeddable
    record Key(int partnerNo, LocalDate startsOn, LocalDate nextReviewOn) implements Serializable {}
}
