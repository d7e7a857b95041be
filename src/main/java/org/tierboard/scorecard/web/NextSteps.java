package org.tierboard.scorecard.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.scorecard.NextStep;
import org.tierboard.scorecard.NextStepSource;
import org.tierboard.scorecard.PartnerCard;

/** What can be done from today's card. The card's page asks for it as {@code @nextSteps}. */
@Component("nextSteps")
public class NextSteps {

    private final List<NextStepSource> sources;
    private final ProgrammeCalendar calendar;

    NextSteps(ObjectProvider<NextStepSource> sources, ProgrammeCalendar calendar) {
        this.sources = sources.orderedStream().toList();
        this.calendar = calendar;
    }

    /** Nothing on the card of another day. */
    public List<NextStep> of(Viewer viewer, PartnerCard card) {
        return card.scorecard().asOf().equals(calendar.today())
                ? sources.stream()
                        .flatMap(source -> source.step(viewer, card).stream())
                        .toList()
                : List.of();
    }
}
