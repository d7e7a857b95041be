package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.tierboard.AtOnce;
import org.tierboard.contract.Wire.Exchange;

/**
 * The description of the API tells the truth: each operation that it names is called, and every answer, the refusals
 * too, has a status, a type, headers and fields that it describes. A field that it doesn't name is a mistake, as is an
 * operation that nobody calls.
 *
 * <p>A new operation needs a line in the exercises of its fact - {@link OpportunityExercises} is an example - or in a
 * class of its own that {@link Exercises#all} names:
 *
 * <pre>{@code
 * entry("POST /api/v1/partners/{partnerId}/plans/{planId}/confirm", on -> {
 *     var one = on.lead.post(on.path("/plans"), "{...}").is(201).location();
 *     on.manager.step(one, "/confirm", "{...}").is(200);   // with the ETag that stands there now
 *     on.manager.step(one, "/confirm", "{...}").is(409);
 * })
 * }</pre>
 *
 * It must succeed once and be refused once; what it is answered is checked by itself. The usual refusals (no token, no
 * version, an unknown partner, another type of body and the like) are tried here, as is a retry with a key, and garbage in
 * {@link GarbageTests}, all with what the exercise sent with success: that should be a request with all its fields. In the
 * end each status that an operation describes must have been answered by it; what the usual refusals don't provoke, its
 * exercise must.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("exhaustive")
class ContractTests extends ContractTest {

    @Autowired
    ConfigurableTransactionManager transactions;

    @Autowired
    HikariDataSource pool;

    @Test
    @Order(1)
    void everyExerciseIsOfAnOperationThatIsDescribed() {
        assertThat(rehearsal().description().operations())
                .extracting(Operation::name)
                .containsAll(Exercises.all().keySet());
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> everyOperationAnswersAsDescribed() {
        return operations(operation -> {
            rehearsal().play(operation);

            assertThat(rehearsal().wire().exchanges(operation))
                    .as("answers of %s", operation.name())
                    .anyMatch(Exchange::succeeded)
                    .anyMatch(Exchange::failed);
        });
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> everyOperationRefusesAsDescribed() {
        return operations(operation -> new Refusals(rehearsal(), operation).tryAll());
    }

    @TestFactory
    @Order(4)
    Stream<DynamicTest> everyCallThatIsRetriedIsDoneOnceAndToldSoMeanwhile() {
        return operations(operation -> {
            if (operation.takesHeader("Idempotency-Key")) {
                try (var work = LongWork.in(transactions)) {
                    new Twice(rehearsal(), operation, work).tryAll();
                }
            }
        });
    }

    /** All at once, so that all wait at once: each for as long as anybody waits for a connection. */
    @Test
    @Order(5)
    void everyOperationTellsOfADatabaseThatIsAway() {
        var operations = rehearsal().description().operations();
        var calls = operations.stream().map(rehearsal()::taken).toList();

        List<Answer> answers;
        try (var none = NoConnections.of(pool)) {
            answers = AtOnce.all(calls.size(), i -> rehearsal().wire().send(calls.get(i)));
        }

        IntStream.range(0, calls.size())
                .forEach(i -> rehearsal()
                        .wire()
                        .note(operations.get(i), answers.get(i))
                        .is(503));
    }

    /** A status that nobody has seen is a guess. */
    @Test
    @Order(6)
    void everyAnswerThatIsDescribedWasGiven() {
        assumeTrue(rehearsal().isComplete(), "Only some of the tests were run");

        assertThat(rehearsal().description().operations())
                .flatExtracting(operation -> operation.statuses().stream()
                        .filter(status -> !rehearsal().wire().answered(operation, status))
                        .map(status -> operation.name() + " " + status)
                        .toList())
                .as("answers that are described, and that no test provokes")
                .isEmpty();
    }
}
