package org.tierboard.contract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a program sends, field by field and parameter by parameter as the description names them: it is taken, or
 * told in a problem document what is wrong; nothing fails, and nobody reads of our classes.
 */
@Tag("exhaustive")
class GarbageTests extends ContractTest {

    private final Garbage garbage = new Garbage();

    @TestFactory
    Stream<DynamicTest> bodies() {
        return operations(operation -> {
            if (operation.takesJson()) {
                new GarbageRun(rehearsal(), operation)
                        .send(good -> garbage.bodies(operation, rehearsal().description(), good));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> addresses() {
        return operations(
                operation -> new GarbageRun(rehearsal(), operation).send(good -> garbage.addresses(operation, good)));
    }
}
