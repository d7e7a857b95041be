package org.tierboard.scorecard.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.scorecard.CardNews;
import org.tierboard.scorecard.CardNewsSource;
import org.tierboard.scorecard.PartnerCard;

/** What is new on today's card. The card's page asks for it as {@code @cardNews}. */
@Component("cardNews")
public class CardNewsLines {

    private final List<CardNewsSource> sources;
    private final ProgrammeCalendar calendar;

    CardNewsLines(ObjectProvider<CardNewsSource> sources, ProgrammeCalendar calendar) {
        this.sources = sources.orderedStream().toList();
        this.calendar = calendar;
    }

    /** Nothing on the card of another day. */
    public List<CardNews> of(PartnerCard card) {
        return card.scorecard().asOf().equals(calendar.today())
                ? sources.stream().flatMap(source -> source.news(card).stream()).toList()
                : List.of();
    }
}
