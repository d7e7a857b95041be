package org.tierboard.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award of a partner.
 *
 * @param kind what counts once however often it is renewed, such as {@code COMPETENCY:devops}
 * @param name of a competency; empty for the other programs
 */
public record DesignationLine(
        String kind,
        Program program,
        String name,
        LocalDate awardedOn,
        @Nullable LocalDate expiresOn,
        long version) {

    public DesignationState on(LocalDate day) {
        return DesignationState.on(day, awardedOn, expiresOn);
    }
}
