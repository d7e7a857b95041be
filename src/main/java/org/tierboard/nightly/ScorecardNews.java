package org.tierboard.nightly;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.scorecard.CardNews;
import org.tierboard.scorecard.CardNewsSource;
import org.tierboard.scorecard.PartnerCard;

/** Tells on today's card what changed in the last night. */
@Component
class ScorecardNews implements CardNewsSource {

    private final NightlyQueries queries;
    private final ChangeWords words;

    ScorecardNews(NightlyQueries queries, ChangeWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public Optional<CardNews> news(PartnerCard today) {
        var day = today.scorecard().asOf();
        return queries.comparedTo(day)
                .map(since -> new CardNews(
                        since,
                        queries.of(today.partnerNo(), day, day).stream()
                                .map(words::say)
                                .toList()))
                .filter(news -> !news.lines().isEmpty());
    }
}
