package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed on a partner's card since a day.
 *
 * @param since the day compared with
 * @param lines sentences
 */
public record CardNews(LocalDate since, List<String> lines) {

    public CardNews {
        lines = List.copyOf(lines);
    }
}
