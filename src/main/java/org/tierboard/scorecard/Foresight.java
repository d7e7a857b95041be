package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.evaluation.TierEvaluation;

/**
 * The whole network's cards with what lapses: which cells that are met today won't be on later days, with the facts that
 * have begun by today and the tier held today, by the edition in force then.
 */
@Service
public class Foresight {

    /** How many days ahead is looked. */
    public static final List<Integer> DAYS = List.of(30, 60, 90);

    private final Judge judge;
    private final Tallies tallies;

    Foresight(Judge judge, Tallies tallies) {
        this.judge = judge;
        this.tallies = tallies;
    }

    /**
     * All cards, by partner id, handed over one after the other while the server still sends: one statement a path. The
     * transaction around it must last until the end.
     *
     * @param after only partners whose id comes later, byte by byte; empty for all
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forEach(String after, LocalDate day, Consumer<ForeseenCard> each) {
        var streams = new ArrayList<Stream<ForeseenCard>>();
        try {
            judge.paths().forEach(path -> streams.add(stream(parameters(path, day), after)));
            InOrder.of(streams, foreseen -> foreseen.card().id(), each);
        } finally {
            streams.forEach(Stream::close);
        }
    }

    private AheadParameters parameters(String path, LocalDate day) {
        var later = DAYS.stream()
                .map(days -> judge.parameters(path, day.plusDays(days)))
                .toList();
        return new AheadParameters(judge.parameters(path, day), later);
    }

    private Stream<ForeseenCard> stream(AheadParameters parameters, String after) {
        return tallies.streamAhead(parameters, after).map(partner -> foresee(partner, parameters));
    }

    private ForeseenCard foresee(ForeseenPartner partner, AheadParameters parameters) {
        var card = judge.card(partner.today(), parameters.today());
        return new ForeseenCard(card, lapsing(card.scorecard(), partner, parameters));
    }

    /** Within one edition what has lapsed stays so: where nothing has by the last day, the others needn't be looked at. */
    private static List<LapsingCell> lapsing(Scorecard today, ForeseenPartner partner, AheadParameters parameters) {
        var last = AheadStatement.DAYS - 1;
        var isOneEdition = parameters.later().stream().allMatch(later -> later.set() == today.requirements());
        if (isOneEdition
                && LostCells.between(today, then(today, partner, parameters, last), DAYS.get(last))
                        .isEmpty()) {
            return List.of();
        }
        var lapsing = new ArrayList<LapsingCell>();
        for (int i = 0; i <= last; i++) {
            LostCells.between(today, then(today, partner, parameters, i), DAYS.get(i)).stream()
                    .filter(lost -> lapsing.stream().noneMatch(known -> isSame(known, lost)))
                    .forEach(lapsing::add);
        }
        return lapsing;
    }

    private static boolean isSame(LapsingCell one, LapsingCell other) {
        return one.row().equals(other.row()) && one.column() == other.column();
    }

    /** The attainment of today stays: once reached it isn't lost while the tier is held (R17). */
    private static Scorecard then(Scorecard today, ForeseenPartner partner, AheadParameters parameters, int number) {
        var later = parameters.later().get(number);
        return TierEvaluation.evaluate(
                today.standing(), partner.later().get(number), today.attainment(), later.set(), later.day());
    }
}
