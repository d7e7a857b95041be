package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sends garbage in the middle of an exercise, where the good call would be taken: what is refused leaves everything as it
 * was. Once something was taken that can't be done twice, the exercise begins anew.
 */
final class GarbageRun {

    private static final Pattern INSIDES = Pattern.compile("\\tat |Exception|tools\\.jackson|java\\.(lang|util|time)"
            + "|org\\.(tierboard|springframework|hibernate|postgresql|apache)");

    private final Rehearsal rehearsal;
    private final Operation operation;
    private final List<String> faults = new ArrayList<>();
    private int next;
    private boolean taken;

    GarbageRun(Rehearsal rehearsal, Operation operation) {
        this.rehearsal = rehearsal;
        this.operation = operation;
    }

    void send(Function<Sent, List<Sent>> garbage) {
        do {
            taken = false;
            rehearsal.interrupted(operation, good -> sendRest(garbage.apply(good)));
        } while (taken);
        assertThat(faults).as("%d calls of %s", next, operation.name()).isEmpty();
    }

    private void sendRest(List<Sent> all) {
        while (next < all.size() && !taken) {
            var sent = all.get(next++);
            var answer = rehearsal.wire().send(sent);
            judge(sent, answer);
            taken = answer.status() < 300 && operation.takesHeader("If-Match");
        }
    }

    private void judge(Sent sent, Answer answer) {
        var isProblem = answer.type().equals("application/problem+json");
        if (answer.status() >= 500
                || answer.status() >= 400 && !isProblem
                || isProblem && INSIDES.matcher(answer.text()).find()) {
            faults.add("%s answered %d %s %.500s".formatted(sent, answer.status(), answer.type(), answer.text()));
        } else if (rehearsal.description().find(sent.method(), sent.path()).equals(Optional.of(operation))) {
            conform(sent, answer);
        }
    }

    private void conform(Sent sent, Answer answer) {
        try {
            new Conformance(rehearsal.description(), operation).check(sent, answer);
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }
}
