package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.tiering.PremierApplication;
import org.tierboard.tiering.PremierStatus;
import org.tierboard.tiering.Signature;

/**
 * An application for Premier as other programs read it; what it hasn't is null and never left out.
 *
 * @param narrative of the pre-assessment; null for the partner's own people
 * @param filedOn the day on which the pre-assessment was filed
 * @param reviewHeldOn the day of the executive business review
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PremierApplication")
record PremierJson(
        int applicationNo,
        String partnerId,
        PremierStatus status,
        LocalDate appliedOn,
        String appliedBy,
        @Nullable String narrative,
        @Nullable LocalDate filedOn,
        @Nullable String filedBy,
        @Nullable LocalDate reviewHeldOn,
        @Nullable String participants,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason) {

    static PremierJson of(VisiblePartner partner, Viewer viewer, PremierApplication application) {
        return new PremierJson(
                application.applicationNo(),
                partner.id().value(),
                application.status(),
                application.applied().day(),
                application.applied().name(),
                viewer.role().belongsToPartner() ? null : application.narrative(),
                day(application.filed()),
                name(application.filed()),
                application.reviewHeldOn(),
                application.participants(),
                day(application.decided()),
                name(application.decided()),
                application.reason());
    }

    private static @Nullable LocalDate day(@Nullable Signature signature) {
        return signature == null ? null : signature.day();
    }

    private static @Nullable String name(@Nullable Signature signature) {
        return signature == null ? null : signature.name();
    }
}
