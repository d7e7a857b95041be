package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Visibility;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.TierEvaluation;
import org.tierboard.kernel.Tier;

/**
 * The cards of partners on any day, past, today or future. The day decides everything: the requirement set in force on it,
 * the tier held on it, and what counts on it (R5).
 */
@Service
@Transactional(readOnly = true)
public class Scorecards {

    private final Judge judge;
    private final Tallies tallies;

    Scorecards(Judge judge, Tallies tallies) {
        this.judge = judge;
        this.tallies = tallies;
    }

    /** One partner's card, in one statement. */
    public PartnerCard of(VisiblePartner partner, LocalDate asOf) {
        var parameters = judge.parameters(partner.path(), asOf);
        return judge.card(tallies.ofOne(parameters, partner.partnerNo()), parameters);
    }

    /** The highest tier below another whose upgrade column a partner meets on a day (R28). */
    public Optional<Tier> highestBelow(VisiblePartner partner, Tier tier, LocalDate day) {
        var parameters = judge.parameters(partner.path(), day);
        return TierEvaluation.highestBelow(
                tier, tallies.ofOne(parameters, partner.partnerNo()).tallies(), parameters.set());
    }

    /** The cards of a page of partners, one statement a path, by partner id. */
    public List<PartnerCard> of(Collection<Integer> partnerNos, LocalDate asOf) {
        return judge.paths().stream()
                .map(path -> judge.parameters(path, asOf))
                .flatMap(parameters ->
                        tallies.ofSome(parameters, partnerNos).stream().map(counted -> judge.card(counted, parameters)))
                .sorted(Comparator.comparing(PartnerCard::id))
                .toList();
    }

    /**
     * All cards that a viewer may see, by partner id and from one snapshot, handed over one after the other while the server
     * still sends: a few statements a path, never one a partner, and memory for a handful of them.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(Visibility visibility, LocalDate asOf, Consumer<PartnerCard> each) {
        var streams = new ArrayList<Stream<PartnerCard>>();
        try {
            judge.paths().forEach(path -> streams.add(stream(visibility, judge.parameters(path, asOf))));
            InOrder.of(streams, PartnerCard::id, each);
        } finally {
            streams.forEach(Stream::close);
        }
    }

    private Stream<PartnerCard> stream(Visibility visibility, CountingParameters parameters) {
        var counted = visibility.everything()
                ? tallies.streamAll(parameters)
                : tallies.streamSome(parameters, visibility.partnerNos());
        return counted.map(partner -> judge.card(partner, parameters));
    }
}
