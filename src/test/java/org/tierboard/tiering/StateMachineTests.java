package org.tierboard.tiering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tierboard.kernel.Tier;

/** Whatever somebody tries in whatever order, a request and an application go by their states; the oracle is a plain table. */
class StateMachineTests {

    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Signature LEAD = new Signature(1, "Lea", DAY);
    private static final Signature MANAGER = new Signature(2, "Pat", DAY);

    private static final Map<String, Map<String, String>> UPGRADE = Map.of(
            "REQUESTED", Map.of("withdraw", "WITHDRAWN", "grant", "GRANTED", "decline", "DECLINED"),
            "WITHDRAWN", Map.of(),
            "GRANTED", Map.of(),
            "DECLINED", Map.of());

    private static final Map<String, Consumer<UpgradeRequest>> UPGRADE_ACTIONS = Map.of(
            "withdraw", request -> request.withdraw(LEAD),
            "grant", request -> request.grant(MANAGER, null),
            "grant-own", request -> request.grant(LEAD, null),
            "decline", request -> request.decline(MANAGER, "Why"),
            "decline-own", request -> request.decline(LEAD, "Why"),
            "decline-silently", request -> request.decline(MANAGER, " "));

    private static final Map<String, Map<String, String>> PREMIER = Map.of(
            "APPLIED", Map.of("draft", "APPLIED", "file", "PRE_ASSESSMENT_FILED", "withdraw", "WITHDRAWN"),
            "PRE_ASSESSMENT_FILED", Map.of("hold", "REVIEW_HELD", "withdraw", "WITHDRAWN"),
            "REVIEW_HELD", Map.of("approve", "APPROVED", "decline", "DECLINED", "withdraw", "WITHDRAWN"),
            "APPROVED", Map.of(),
            "DECLINED", Map.of(),
            "WITHDRAWN", Map.of());

    private static final Map<String, Consumer<PremierApplication>> PREMIER_ACTIONS = Map.of(
            "draft", application -> application.draft("Narrative"),
            "file", application -> application.file(MANAGER, "{}"),
            "hold", application -> application.holdReview(MANAGER, DAY, "Everybody"),
            "hold-before-it-was-filed", application -> application.holdReview(MANAGER, DAY.minusDays(1), "Everybody"),
            "approve", application -> application.approve(MANAGER, null),
            "approve-own", application -> application.approve(LEAD, null),
            "decline", application -> application.decline(MANAGER, "Why"),
            "decline-silently", application -> application.decline(MANAGER, ""),
            "withdraw", application -> application.withdraw(LEAD));

    @Test
    void requestsForUpgradesGoByTheirStates() {
        var random = new Random(7);
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var request = UpgradeRequest.ask(1, Tier.SELECT, LEAD);
            var expected = "REQUESTED";
            for (var step = 0; step < STEPS; step++) {
                var action = pick(UPGRADE_ACTIONS.keySet(), random);
                var next = UPGRADE.get(expected).get(action);

                assertThat(happens(() -> UPGRADE_ACTIONS.get(action).accept(request)))
                        .as("%s while %s", action, expected)
                        .isEqualTo(next != null);
                expected = next == null ? expected : next;
                assertThat(request.status()).hasToString(expected);
                assertThat(request.decided() == null).isEqualTo(request.isOpen());
            }
        }
    }

    @Test
    void applicationsForPremierGoByTheirStatesAndSkipNone() {
        var random = new Random(11);
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var application = PremierApplication.apply(1, LEAD);
            var expected = "APPLIED";
            var written = false;
            for (var step = 0; step < STEPS; step++) {
                var action = pick(PREMIER_ACTIONS.keySet(), random);
                var next = action.equals("file") && !written
                        ? null
                        : PREMIER.get(expected).get(action);

                assertThat(happens(() -> PREMIER_ACTIONS.get(action).accept(application)))
                        .as("%s while %s", action, expected)
                        .isEqualTo(next != null);
                written |= action.equals("draft") && next != null;
                expected = next == null ? expected : next;
                assertThat(application.status()).hasToString(expected);
                assertThat(application.status().isOpen()).isEqualTo(application.decided() == null);
            }
        }
    }

    private static boolean happens(Runnable action) {
        try {
            action.run();
            return true;
        } catch (IllegalStateException | IllegalArgumentException refused) {
            return false;
        }
    }

    private static String pick(Set<String> actions, Random random) {
        return actions.stream()
                .sorted()
                .skip(random.nextInt(actions.size()))
                .findFirst()
                .orElseThrow();
    }
}
