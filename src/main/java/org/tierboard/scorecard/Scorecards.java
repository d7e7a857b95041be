package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Visibility;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.SustainedAttainment;
import org.tierboard.evaluation.TierEvaluation;
import org.tierboard.guide.Guides;
import org.tierboard.kernel.Tier;

/**
 * The cards of partners on any day, past, today or future. The day decides everything: the requirement set in force on it,
 * the tier held on it, and what counts on it (R5).
 */
@Service
@Transactional(readOnly = true)
public class Scorecards {

    private final Guides guides;
    private final CatalogueNumbers catalogue;
    private final Tallies tallies;

    Scorecards(Guides guides, CatalogueNumbers catalogue, Tallies tallies) {
        this.guides = guides;
        this.catalogue = catalogue;
        this.tallies = tallies;
    }

    /** One partner's card, in one statement. */
    public PartnerCard of(VisiblePartner partner, LocalDate asOf) {
        var parameters = parameters(partner.path(), asOf);
        return card(tallies.ofOne(parameters, partner.partnerNo()), parameters);
    }

    /** The highest tier below another whose upgrade column a partner meets on a day (R28). */
    public Optional<Tier> highestBelow(VisiblePartner partner, Tier tier, LocalDate day) {
        var parameters = parameters(partner.path(), day);
        return TierEvaluation.highestBelow(
                tier, tallies.ofOne(parameters, partner.partnerNo()).tallies(), parameters.set());
    }

    /** The cards of a page of partners, one statement a path, by partner id. */
    public List<PartnerCard> of(Collection<Integer> partnerNos, LocalDate asOf) {
        return guides.paths().stream()
                .map(path -> parameters(path, asOf))
                .flatMap(parameters ->
                        tallies.ofSome(parameters, partnerNos).stream().map(counted -> card(counted, parameters)))
                .sorted(Comparator.comparing(PartnerCard::id))
                .toList();
    }

    /**
     * All cards that a viewer may see, by partner id, handed over one after the other while the server still sends: one
     * statement a path, never one a partner, and memory for a handful of them.
     */
    public void forEach(Visibility visibility, LocalDate asOf, Consumer<PartnerCard> each) {
        var streams = new ArrayList<Stream<PartnerCard>>();
        try {
            guides.paths().forEach(path -> streams.add(stream(visibility, parameters(path, asOf))));
            inOrder(streams, each);
        } finally {
            streams.forEach(Stream::close);
        }
    }

    private Stream<PartnerCard> stream(Visibility visibility, CountingParameters parameters) {
        var counted = visibility.everything()
                ? tallies.streamAll(parameters)
                : tallies.streamSome(parameters, visibility.partnerNos());
        return counted.map(partner -> card(partner, parameters));
    }

    private static void inOrder(List<Stream<PartnerCard>> streams, Consumer<PartnerCard> each) {
        var heads = new PriorityQueue<Head>();
        streams.forEach(stream -> Head.next(stream.iterator(), heads));
        while (!heads.isEmpty()) {
            var head = heads.remove();
            each.accept(head.card());
            Head.next(head.rest(), heads);
        }
    }

    private CountingParameters parameters(String path, LocalDate asOf) {
        var headcounts = CountingParameters.headcounts(guides.editions(path).values());
        return new CountingParameters(guides.inForceOn(path, asOf), asOf, headcounts, catalogue.numbers());
    }

    private PartnerCard card(CountedPartner counted, CountingParameters parameters) {
        var set = parameters.set();
        var scorecard = TierEvaluation.evaluate(
                counted.standing(),
                counted.tallies(),
                attainment(counted, set, parameters.day()),
                set,
                parameters.day());
        return new PartnerCard(counted.partnerNo(), counted.id(), counted.name(), set.path(), scorecard);
    }

    private Attainment attainment(CountedPartner counted, RequirementSet set, LocalDate day) {
        var heldSince = counted.heldSince();
        return heldSince == null
                ? Attainment.NONE
                : CountingParameters.sustainedTier(set)
                        .map(target -> SustainedAttainment.sweep(
                                target, heldSince, counted.history(), guides.editions(set.path()), day))
                        .orElse(Attainment.NONE);
    }

    /** The next card of one path, and what follows it. */
    private record Head(PartnerCard card, Iterator<PartnerCard> rest) implements Comparable<Head> {

        static void next(Iterator<PartnerCard> cards, Collection<Head> heads) {
            if (cards.hasNext()) {
                heads.add(new Head(cards.next(), cards));
            }
        }

        @Override
        public int compareTo(Head other) {
            return card.id().compareTo(other.card.id());
        }
    }
}
