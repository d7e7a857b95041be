package org.tierboard.evaluation;

import static org.assertj.core.api.Assertions.*;
import static org.tierboard.evaluation.CredentialKind.ASSOCIATE;
import static org.tierboard.evaluation.CredentialKind.FOUNDATIONAL;
import static org.tierboard.evaluation.CredentialKind.SPECIALTY;
import static org.tierboard.evaluation.RequirementSets.designations;
import static org.tierboard.evaluation.RequirementSets.individuals;
import static org.tierboard.evaluation.RequirementSets.set;
import static org.tierboard.evaluation.RequirementSets.timeBound;
import static org.tierboard.evaluation.RowChange.Difference.DESIGNATIONS;
import static org.tierboard.evaluation.RowChange.Difference.KINDS;
import static org.tierboard.evaluation.RowChange.Difference.PERIOD;
import static org.tierboard.evaluation.RowChange.Difference.THRESHOLD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierboard.kernel.Tier;

class EditionChangesTests {

    private static final LocalDate THEN = LocalDate.of(2022, 2, 1);
    private static final LocalDate NOW = LocalDate.of(2024, 7, 10);

    @Test
    void editionsThatAskTheSameHaveNoChanges() {
        var changes = EditionChanges.between(
                set(THEN, 6, individuals(1, FOUNDATIONAL)), set(NOW, 6, individuals(1, FOUNDATIONAL)));

        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void rowsComeAndGo() {
        var plan = timeBound(Measure.BUSINESS_PLAN, 1, "P12M");
        var people = individuals(1, FOUNDATIONAL);

        var changes = EditionChanges.between(set(NOW, 6, people), set(THEN, 6, plan));

        assertThat(changes.earlier().inForceFrom()).isEqualTo(THEN);
        assertThat(changes.added()).containsExactly(people);
        assertThat(changes.removed()).containsExactly(plan);
        assertThat(changes.changed()).isEmpty();
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void aRowChangesInWhatItAsks() {
        var changes = EditionChanges.between(
                set(
                        THEN,
                        6,
                        individuals(2, ASSOCIATE),
                        designations(1, "MSP"),
                        timeBound(Measure.CSAT_RESPONSES, 30, "P365D")),
                set(
                        NOW,
                        6,
                        individuals(2, ASSOCIATE, SPECIALTY, FOUNDATIONAL),
                        designations(1, "MSP", "COMPETENCY:devops"),
                        timeBound(Measure.CSAT_RESPONSES, 20, "P12M")));

        assertThat(changes.changed())
                .extracting(change -> change.differences())
                .satisfiesExactly(
                        kinds -> assertThat(kinds).containsExactly(KINDS),
                        designations -> assertThat(designations).containsExactly(DESIGNATIONS),
                        responses -> assertThat(responses).containsExactly(THRESHOLD, PERIOD));
        assertThat(changes.changed().get(2).tiers()).containsExactly(Tier.PREMIER);
    }

    @Test
    void aThresholdThatIsOnlyWrittenOtherwiseIsNoChange() {
        var whole = timeBound(Measure.LAUNCHED_MRR, 1500, "P12M");
        var withCents = new Requirement(
                whole.row(),
                whole.partOf(),
                whole.category(),
                whole.measure(),
                whole.label(),
                "Other words.",
                whole.kinds(),
                whole.designations(),
                Map.of(Tier.PREMIER, new BigDecimal("1500.00")),
                whole.countsFor(),
                new Citation("FAQ 17"));

        assertThat(EditionChanges.between(set(THEN, 6, whole), set(NOW, 6, withCents))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void feeAndCatalogueBelongToTheComparison() {
        var before = set(THEN, 6);
        var catalogue = new HashMap<>(before.catalogue());
        catalogue.remove("SECURITY_SPECIALTY");
        catalogue.put("SAP_ON_AWS_SPECIALTY", SPECIALTY);
        var fee = new ProgrammeFee(BigDecimal.TEN, "Fee", "The fee.", new Citation("FAQ 2"));
        var after = new RequirementSet("SERVICES", NOW, "Test", fee, catalogue, before.requirements());

        var changes = EditionChanges.between(before, after);

        assertThat(changes.fee()).isTrue();
        assertThat(changes.addedCodes()).containsExactly("SAP_ON_AWS_SPECIALTY");
        assertThat(changes.removedCodes()).containsExactly("SECURITY_SPECIALTY");
        assertThat(changes.isEmpty()).isFalse();
    }
}
