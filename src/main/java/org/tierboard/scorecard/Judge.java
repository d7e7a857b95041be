package org.tierboard.scorecard;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.evaluation.SustainedAttainment;
import org.tierboard.evaluation.TierEvaluation;
import org.tierboard.guide.Guides;

/** Makes cards of what was counted, by the editions of the guide. */
@Component
class Judge {

    private final Guides guides;
    private final CatalogueNumbers catalogue;

    Judge(Guides guides, CatalogueNumbers catalogue) {
        this.guides = guides;
        this.catalogue = catalogue;
    }

    Set<String> paths() {
        return guides.paths();
    }

    CountingParameters parameters(String path, LocalDate asOf) {
        var headcounts = CountingParameters.headcounts(guides.editions(path).values());
        return new CountingParameters(guides.inForceOn(path, asOf), asOf, headcounts, catalogue.numbers());
    }

    PartnerCard card(CountedPartner counted, CountingParameters parameters) {
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
}
