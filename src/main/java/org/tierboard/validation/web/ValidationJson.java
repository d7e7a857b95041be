package org.tierboard.validation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.validation.DesignationLine;
import org.tierboard.validation.Program;

/**
 * An award of a partner, as other programs read it; what it hasn't is null and never left out.
 *
 * @param validationId made of program, day and name, which together tell it from the partner's others
 * @param name of a competency
 * @param expiresOn the first day on which it no longer counts
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Validation")
record ValidationJson(
        String validationId,
        String partnerId,
        Program program,
        @Nullable String name,
        LocalDate awardedOn,
        @Nullable LocalDate expiresOn) {

    static ValidationJson of(VisiblePartner partner, DesignationLine line) {
        return new ValidationJson(
                AwardId.of(line),
                partner.id().value(),
                line.program(),
                line.name().isEmpty() ? null : line.name(),
                line.awardedOn(),
                line.expiresOn());
    }
}
