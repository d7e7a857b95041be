package org.tierboard.validation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.scorecard.Scorecards;
import org.tierboard.validation.Designation;
import org.tierboard.validation.DesignationLine;
import org.tierboard.validation.DesignationNotFound;
import org.tierboard.validation.DesignationQueries;
import org.tierboard.validation.DesignationState;
import org.tierboard.validation.StillMissing;

/** Puts the pages of validations together. */
@Component
class ValidationDesk {

    private final DesignationQueries queries;
    private final Scorecards scorecards;
    private final ProgrammeCalendar calendar;

    ValidationDesk(DesignationQueries queries, Scorecards scorecards, ProgrammeCalendar calendar) {
        this.queries = queries;
        this.scorecards = scorecards;
        this.calendar = calendar;
    }

    ValidationsPage list(VisiblePartner partner, Viewer viewer) {
        var today = calendar.today();
        var awards = queries.of(partner.partnerNo());
        var kinds = awards.stream()
                .filter(award -> award.on(today) == DesignationState.IN_FORCE)
                .map(DesignationLine::kind)
                .toList();
        return new ValidationsPage(
                partner,
                awards,
                missing(scorecards.of(partner, today).scorecard(), kinds),
                today,
                kinds.stream()
                        .filter(kind -> kinds.indexOf(kind) != kinds.lastIndexOf(kind))
                        .collect(Collectors.toSet()),
                viewer.isAdministrator());
    }

    DesignationLine require(Designation.Key key) {
        return queries.of(key.partnerNo()).stream()
                .filter(award -> award.program() == key.program()
                        && award.name().equals(key.name())
                        && award.awardedOn().equals(key.awardedOn()))
                .findFirst()
                .orElseThrow(DesignationNotFound::new);
    }

    private static @Nullable StillMissing missing(Scorecard card, List<String> kinds) {
        var period = card.standing().period();
        return StillMissing.of(card.requirements(), period == null ? null : period.tier(), kinds)
                .orElse(null);
    }
}
