package org.tierboard.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.validation.DesignationRefused.Reason;

/** Records technical program validations as the programs decide them: awards, renewals and ends (R15, FAQ 27). */
@Service
@Transactional
public class Validations {

    private static final String RECORDED = "validation.recorded";
    private static final String ENDED = "validation.ended";
    private static final String CORRECTED = "validation.corrected";

    /** Years beyond which a day was more likely mistyped. */
    private static final int LONG = 30;

    private final Designations designations;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    Validations(Designations designations, ProgrammeCalendar calendar, ApplicationEventPublisher events) {
        this.designations = designations;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Records an award; of what the partner holds already it is a renewal.
     *
     * @throws AlreadyDecided if it is recorded already
     * @throws DesignationRefused if its days can't be
     */
    public void record(int partnerNo, Award award) {
        var designation = Designation.of(partnerNo, award.program(), award.name(), award.awardedOn());
        objectTo(award, designation);
        if (award.expiresOn() != null) {
            designation.expire(award.expiresOn());
        }
        save(designation);
        events.publishEvent(deed(Deed.of(RECORDED), designation.key())
                .became("awardedOn", award.awardedOn())
                .became("expiresOn", award.expiresOn()));
    }

    /**
     * Ends a designation; it is kept.
     *
     * @param day the first on which it no longer counts
     * @throws DesignationRefused if it can't end on that day
     */
    public void end(Designation.Key key, long seenVersion, LocalDate day, String reason) {
        var designation = seen(key, seenVersion);
        if (!designation.canEnd(day) || isFarAhead(day)) {
            throw refused(Reason.END, ENDED, key);
        }
        var deed = deed(Deed.of(ENDED), key).changed("expiresOn", designation.expiresOn(), day);
        designation.end(day);
        designations.saveAndFlush(designation);
        events.publishEvent(deed.because(reason));
    }

    /**
     * Puts right when a designation ends: the day was mistyped, or another one was to be ended.
     *
     * @param expiresOn the first day on which it no longer counts; null if no end is known
     * @throws DesignationRefused if it can't end on that day
     */
    public void correct(Designation.Key key, long seenVersion, @Nullable LocalDate expiresOn) {
        var designation = seen(key, seenVersion);
        if (Objects.equals(expiresOn, designation.expiresOn())) {
            return;
        }
        expiry(key.awardedOn(), expiresOn).ifPresent(reason -> {
            throw refused(reason, CORRECTED, key);
        });
        var deed = deed(Deed.of(CORRECTED), key).changed("expiresOn", designation.expiresOn(), expiresOn);
        designation.correct(expiresOn);
        designations.saveAndFlush(designation);
        events.publishEvent(deed);
    }

    private Designation seen(Designation.Key key, long seenVersion) {
        var designation = designations.findById(key).orElseThrow(DesignationNotFound::new);
        if (!designation.isAt(seenVersion)) {
            throw new ObjectOptimisticLockingFailureException(Designation.class, key);
        }
        return designation;
    }

    private void objectTo(Award award, Designation designation) {
        objection(award).ifPresent(reason -> {
            throw refused(reason, RECORDED, designation.key());
        });
        if (designations.findById(designation.key()).isPresent()) {
            throw recordedAlready(designation.key());
        }
    }

    private Optional<Reason> objection(Award award) {
        if (award.awardedOn().isAfter(calendar.today())) {
            return Optional.of(Reason.AWARDED_LATER);
        }
        if (award.awardedOn().isBefore(calendar.today().minusYears(LONG))) {
            return Optional.of(Reason.TOO_LONG_AGO);
        }
        return expiry(award.awardedOn(), award.expiresOn());
    }

    private Optional<Reason> expiry(LocalDate awardedOn, @Nullable LocalDate expiresOn) {
        if (expiresOn == null) {
            return Optional.empty();
        }
        if (!expiresOn.isAfter(awardedOn)) {
            return Optional.of(Reason.EXPIRES_FIRST);
        }
        return isFarAhead(expiresOn) ? Optional.of(Reason.TOO_FAR_AHEAD) : Optional.empty();
    }

    private boolean isFarAhead(LocalDate day) {
        return day.isAfter(calendar.today().plusYears(LONG));
    }

    /** Of two at the same moment the database takes one. */
    private void save(Designation designation) {
        try {
            designations.saveAndFlush(designation);
        } catch (DataIntegrityViolationException twice) {
            throw recordedAlready(designation.key());
        }
    }

    private static AlreadyDecided recordedAlready(Designation.Key key) {
        return new AlreadyDecided(
                "validation.already-recorded", deed(Deed.refusal(RECORDED), key).because("RECORDED_ALREADY"));
    }

    private static DesignationRefused refused(Reason reason, String action, Designation.Key key) {
        return new DesignationRefused(reason, deed(Deed.refusal(action), key));
    }

    private static Deed deed(Deed deed, Designation.Key key) {
        return deed.at(key.partnerNo())
                .on("validation", key.name().isEmpty() ? key.program().name() : key.name());
    }
}
