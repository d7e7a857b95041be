package org.tierboard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tierboard.kernel.Deed;
import org.tierboard.plan.PlanSubmission.Key;

/** Whatever is tried in whatever order, a plan goes the ways that it may go, and no other. */
class PlanStatusTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> VERBS = List.of("confirm", "return", "supersede");

    /** The model: what a verb leads to, from where it may be tried. */
    private static final Map<String, Map<String, String>> WAYS = Map.of(
            "SUBMITTED", Map.of("confirm", "CONFIRMED", "return", "RETURNED", "supersede", "SUPERSEDED"),
            "CONFIRMED", Map.of("supersede", "SUPERSEDED"),
            "RETURNED", Map.of(),
            "SUPERSEDED", Map.of());

    @Test
    void tenThousandRandomSequencesAgreeWithTheModel() {
        var random = new Random(20261123);
        var file = new PlanFile(Path.of("plan"), "plan.pdf", PlanKind.PDF, 7, "");
        for (int i = 0; i < 10_000; i++) {
            var plan = PlanSubmission.submit(new Key(1, 1), file, "", new Deed.Actor(7, "Ann", "ALLIANCE_LEAD"), DAY);
            var model = "SUBMITTED";
            for (int step = random.nextInt(8); step > 0; step--) {
                var verb = VERBS.get(random.nextInt(VERBS.size()));
                var next = WAYS.get(model).get(verb);

                assertThat(tried(plan, verb)).as("%s of %s", verb, model).isEqualTo(next != null);
                model = next == null ? model : next;
                assertThat(plan.status()).hasToString(model);
            }
        }
    }

    private static boolean tried(PlanSubmission plan, String verb) {
        try {
            switch (verb) {
                case "confirm" -> plan.confirm(DAY, "Pat");
                case "return" -> plan.giveBack(DAY, "Pat", "Say more");
                default -> plan.supersede();
            }
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }
}
