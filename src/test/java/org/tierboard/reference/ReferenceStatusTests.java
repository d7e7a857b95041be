package org.tierboard.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tierboard.reference.PublicReference.Entry;
import org.tierboard.reference.PublicReference.Key;

/** Whatever is tried in whatever order, a reference goes the ways that it may go, and no other. */
class ReferenceStatusTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> VERBS = List.of("approve", "decline", "withdraw");

    /** The model: what a verb leads to, from where it may be tried. */
    private static final Map<String, Map<String, String>> WAYS = Map.of(
            "SUBMITTED", Map.of("approve", "APPROVED", "decline", "DECLINED", "withdraw", "WITHDRAWN"),
            "APPROVED", Map.of("withdraw", "WITHDRAWN"),
            "DECLINED", Map.of(),
            "WITHDRAWN", Map.of());

    @Test
    void tenThousandRandomSequencesAgreeWithTheModel() {
        var random = new Random(20261123);
        for (int i = 0; i < 10_000; i++) {
            var entry = new Entry("Example Bank", "https://www.example.org", "");
            var reference = PublicReference.submit(new Key(1, "R-1"), entry, 7, DAY);
            var model = "SUBMITTED";
            for (int step = random.nextInt(8); step > 0; step--) {
                var verb = VERBS.get(random.nextInt(VERBS.size()));
                var next = WAYS.get(model).get(verb);

                assertThat(tried(reference, verb)).as("%s of %s", verb, model).isEqualTo(next != null);
                model = next == null ? model : next;
                assertThat(reference.status()).hasToString(model);
                assertThat(reference.approvedOn() != null && !model.equals("WITHDRAWN"))
                        .isEqualTo(model.equals("APPROVED"));
            }
        }
    }

    private static boolean tried(PublicReference reference, String verb) {
        try {
            switch (verb) {
                case "approve" -> reference.approve(DAY, "Ada");
                case "decline" -> reference.decline(DAY, "Ada", "No page");
                default -> reference.withdraw(DAY, "Asked for");
            }
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }
}
