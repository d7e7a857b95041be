package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tierboard.contract.Wire.Exchange;

/** Plays the exercises and remembers what was sent. */
final class Rehearsal {

    private final Map<String, Exercise> exercises = Exercises.all();
    private final Map<Operation, Integer> firstTaken = new HashMap<>();
    private final Wire wire;
    private final Stage stage;

    private Rehearsal(Wire wire, Stage stage) {
        this.wire = wire;
        this.stage = stage;
    }

    static Rehearsal of(int port, Backstage backstage) {
        var undescribed = new Wire(port, null);
        var reader = new Stage(undescribed, backstage);
        var document =
                undescribed.send(Sent.of("GET", "/v3/api-docs", "", "Authorization", reader.lead.authorization()));
        var wire = new Wire(port, Description.parse(document.is(200).text()));
        return new Rehearsal(wire, new Stage(wire, backstage));
    }

    Description description() {
        return wire.description();
    }

    Wire wire() {
        return wire;
    }

    Stage stage() {
        return stage;
    }

    /** Whether exercises and refusals of all operations were tried, so that all answers are there to be looked at. */
    boolean isComplete() {
        return description().operations().stream()
                .allMatch(operation -> wire.exchanges(operation).stream()
                        .anyMatch(exchange -> exchange.answer().status() == 401));
    }

    void play(Operation operation) {
        var exercise = exercises.get(operation.name());
        assertThat(exercise)
                .as("the exercise of %s (nobody calls it; see ContractTests)", operation.name())
                .isNotNull();
        exercise.play(stage);
    }

    /** Plays an exercise, with something done just before its operation takes a call; what that spoils doesn't matter. */
    void interrupted(Operation operation, Consumer<Sent> act) {
        var acted = new AtomicBoolean();
        wire.before(operation, firstTaken.computeIfAbsent(operation, this::firstTaken), sent -> {
            act.accept(sent);
            acted.set(true);
        });
        try {
            play(operation);
        } catch (AssertionError spoiled) {
            if (!acted.get()) {
                throw spoiled;
            }
        }
    }

    /** Which of the calls in an exercise is the first that its operation takes. */
    private int firstTaken(Operation operation) {
        var before = wire.exchanges(operation).size();
        play(operation);
        var calls = wire.exchanges(operation);
        return IntStream.range(before, calls.size())
                        .filter(call -> calls.get(call).succeeded())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Took nothing: " + operation.name()))
                - before;
    }

    /** What an operation last took, to be changed a little and sent again. */
    Sent taken(Operation operation) {
        if (wire.exchanges(operation).stream().noneMatch(Exchange::isExample)) {
            play(operation);
        }
        return wire.last(operation, Exchange::isExample).sent();
    }
}
