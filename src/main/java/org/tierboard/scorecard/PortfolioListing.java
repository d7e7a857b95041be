package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Visibility;

/** A whole portfolio with its cards, for a list of any length: what its pages show, one partner after the other. */
@Service
public class PortfolioListing {

    /** Few enough for the heap, and enough that the statements that count them hardly matter. */
    private static final int CARDS_AT_A_TIME = 500;

    private final PortfolioQueries partners;
    private final Scorecards scorecards;

    PortfolioListing(PortfolioQueries partners, Scorecards scorecards) {
        this.partners = partners;
        this.scorecards = scorecards;
    }

    /**
     * Which partners, in which order, on which day.
     *
     * @param visibility of whoever asks
     */
    public record Question(Visibility visibility, PortfolioFilter filter, PortfolioSort sort, LocalDate day) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(Question question, BiConsumer<PortfolioEntry, PartnerCard> each) {
        var waiting = new ArrayList<PortfolioEntry>(CARDS_AT_A_TIME);
        try (var entries = partners.stream(question.visibility(), question.filter(), question.sort(), question.day())) {
            entries.forEach(entry -> {
                waiting.add(entry);
                if (waiting.size() == CARDS_AT_A_TIME) {
                    handOver(waiting, question.day(), each);
                }
            });
        }
        handOver(waiting, question.day(), each);
    }

    private void handOver(List<PortfolioEntry> waiting, LocalDate day, BiConsumer<PortfolioEntry, PartnerCard> each) {
        var numbers = waiting.stream().map(PortfolioEntry::partnerNo).toList();
        var cards = scorecards.of(numbers, day).stream()
                .collect(Collectors.toMap(PartnerCard::partnerNo, Function.identity()));
        waiting.forEach(entry -> each.accept(entry, Objects.requireNonNull(cards.get(entry.partnerNo()))));
        waiting.clear();
    }
}
