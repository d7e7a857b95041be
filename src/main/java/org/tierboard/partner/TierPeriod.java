package org.tierboard.partner;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;
import org.tierboard.kernel.Tier;

/** The tier that a partner holds from a review until the next period starts, or that it holds none. */
@Entity
public class TierPeriod {

    private static final int LONGEST_EXTENSION_IN_DAYS = 90;

    @EmbeddedId
    private Key key;

    @Convert(converter = TierOrNone.class)
    private @Nullable Tier tier;

    private @Nullable LocalDate nextReviewOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TierPeriod() {}

    private TierPeriod(Key key, @Nullable Tier tier, @Nullable LocalDate nextReviewOn) {
        this.key = key;
        this.tier = tier;
        this.nextReviewOn = nextReviewOn;
    }

    /** A tier awarded or renewed on a day, to be reviewed a year later (R27). */
    public static TierPeriod of(Partner partner, Tier tier, LocalDate startsOn) {
        return new TierPeriod(new Key(partner.partnerNo(), startsOn), tier, startsOn.plusYears(1));
    }

    /** From that day on the partner holds no tier. */
    public static TierPeriod none(Partner partner, LocalDate startsOn) {
        return new TierPeriod(new Key(partner.partnerNo(), startsOn), null, null);
    }

    /**
     * A period as somebody knows it from elsewhere.
     *
     * @param tier null for none, which has no review
     */
    static TierPeriod enter(Partner partner, LocalDate startsOn, Held held) {
        return new TierPeriod(new Key(partner.partnerNo(), startsOn), held.tier(), held.nextReviewOn());
    }

    /** The period was of another tier, or is reviewed on another day. */
    public void correct(Held held) {
        tier = held.tier();
        nextReviewOn = held.nextReviewOn();
    }

    /** Gives a partner that misses its review more time, at most 90 days from the day of the decision (R28). */
    public void extend(LocalDate day, LocalDate newReviewOn) {
        if (nextReviewOn == null) {
            throw new IllegalStateException("Without a tier there is no review to put off");
        }
        if (newReviewOn.isAfter(day.plusDays(LONGEST_EXTENSION_IN_DAYS))) {
            throw new IllegalArgumentException(
                    "%s is more than %d days after %s".formatted(newReviewOn, LONGEST_EXTENSION_IN_DAYS, day));
        }
        nextReviewOn = Require.notBefore(nextReviewOn.plusDays(1), newReviewOn, "The review");
    }

    public Optional<Tier> tier() {
        return Optional.ofNullable(tier);
    }

    public LocalDate startsOn() {
        return key.startsOn();
    }

    public @Nullable LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    public Held held() {
        return new Held(tier, nextReviewOn);
    }

    /** Whether the period is as it was when somebody looked. */
    public boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    /** Which state of the period this is. */
    public long version() {
        return version == null ? 0 : version;
    }

    /**
     * What is held in a period.
     *
     * @param tier null for none
     * @param nextReviewOn null for none, and for none only
     */
    public record Held(@Nullable Tier tier, @Nullable LocalDate nextReviewOn) {

        public Held {
            if ((tier == null) != (nextReviewOn == null)) {
                throw new IllegalArgumentException("A tier is reviewed, and only a tier");
            }
        }
    }

    /** One tier on any day: no two periods of a partner start together. */
    @Embeddable
    public record Key(int partnerNo, LocalDate startsOn) implements Serializable {}
}
