package org.tierboard.partner;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Tier;

/** The tiers that a partner holds, for whoever decides about them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TierBook {

    /** Longer than a decision takes, shorter than an import: a decision doesn't wait for one to its end. */
    private static final String PATIENCE = "set local lock_timeout = '4s'";

    /** Conflicts with the share of the lock that every change of the partner's facts takes. */
    private static final String HOLD = """
            select partner_no
              from partner
             where partner_no = :partner
               for update
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TierPeriods periods;

    TierBook(JdbcClient jdbc, EntityManager entities, TierPeriods periods) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.periods = periods;
    }

    /**
     * Keeps everything that counts for a partner from changing until the transaction ends. What is counted from here on is
     * what the decision is written with (R27).
     */
    public void hold(int partnerNo) {
        jdbc.sql(PATIENCE).update();
        jdbc.sql(HOLD).param("partner", partnerNo).query(Integer.class).single();
    }

    /** The period in force on a day; a period of no tier is one, too. */
    public Optional<TierPeriod> on(int partnerNo, LocalDate day) {
        return periods.latest(partnerNo, day);
    }

    /**
     * Awards a tier, or takes the last one away.
     *
     * @param tier null for none
     */
    public TierPeriod begin(int partnerNo, @Nullable Tier tier, LocalDate day) {
        var partner = requireNonNull(entities.find(Partner.class, partnerNo));
        return periods.save(tier == null ? TierPeriod.none(partner, day) : TierPeriod.of(partner, tier, day));
    }

    /** The period that begins on a day. */
    public Optional<TierPeriod> beginning(int partnerNo, LocalDate day) {
        return periods.findById(new TierPeriod.Key(partnerNo, day));
    }

    /** A period that somebody knows of; the one before it then ends earlier. */
    public TierPeriod enter(int partnerNo, LocalDate startsOn, TierPeriod.Held held) {
        var partner = requireNonNull(entities.find(Partner.class, partnerNo));
        return periods.save(TierPeriod.enter(partner, startsOn, held));
    }

    /** The period never was; the one before it goes on. */
    public void remove(TierPeriod period) {
        periods.delete(period);
    }

    /** Whether its review was put off by a decision, which nothing else changes (R28). */
    public boolean wasPutOff(TierPeriod period, int partnerNo) {
        return periods.wasPutOff(partnerNo, period.startsOn());
    }

    /** Puts the review off, and remembers until when the old date was in force (R5). */
    public void extend(TierPeriod period, int partnerNo, LocalDate day, LocalDate newReviewOn) {
        var before = requireNonNull(period.nextReviewOn());
        period.extend(day, newReviewOn);
        entities.persist(new ReviewExtension(new TierPeriod.Key(partnerNo, period.startsOn()), before, day));
    }
}
