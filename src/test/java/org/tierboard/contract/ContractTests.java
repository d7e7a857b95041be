package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
 * version, an unknown partner, another type of body and the like) are tried here, and garbage in {@link
 * GarbageTests}, both with what the exercise last sent with success: that should be a request with all its fields.
 */
class ContractTests extends ContractTest {

    @Test
    void everyExerciseIsOfAnOperationThatIsDescribed() {
        assertThat(rehearsal().description().operations())
                .extracting(Operation::name)
                .containsAll(Exercises.all().keySet());
    }

    @TestFactory
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
    Stream<DynamicTest> everyOperationRefusesAsDescribed() {
        return operations(operation -> new Refusals(rehearsal(), operation).tryAll());
    }
}
