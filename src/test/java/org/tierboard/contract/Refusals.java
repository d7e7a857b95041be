package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Provokes what the description says can go wrong with any operation, and sees that it goes wrong in this way. */
record Refusals(Rehearsal rehearsal, Operation operation) {

    private static final String LARGEST = "x".repeat(300_000);

    void tryAll() {
        var taken = rehearsal.taken(operation);
        expect(401, taken.without("Authorization"));
        when(406, () -> expect(406, taken.without("Accept").with("Accept", "application/x-none")));
        when(
                403,
                () -> assertThat(Stream.of(stage().administrator, stage().manager, stage().lead, stage().team)
                                .map(one -> one.send(taken).status()))
                        .as("who may %s", operation.name())
                        .contains(403));
        when(428, () -> expect(428, taken.without("If-Match")));
        when(412, () -> expect(412, taken.without("If-Match").with("If-Match", "\"none of ours\"")));
        if (operation.path().contains("{partnerId}")) {
            expect(404, taken.at(taken.address().replaceFirst("/partners/[^/?]+", "/partners/P-unknown")));
        }
        body(taken);
        if (operation.takesHeader("Idempotency-Key")) {
            expect(400, taken.with("Idempotency-Key", "two words"));
            reuse(taken.with("Idempotency-Key", Caller.any()));
        }
    }

    private void body(Sent taken) {
        when(415, () -> expect(415, taken.without("Content-Type").with("Content-Type", "text/plain")));
        if (operation.takesJson()) {
            expect(413, taken.saying(bytes("{\"x\":\"" + LARGEST + "\"}")));
            expect(400, taken.saying(bytes("{\"x\":")));
        }
    }

    /** What can be done again is another request with the same key, if its address is another. */
    private void reuse(Sent again) {
        if (!operation.takesHeader("If-Match")
                && rehearsal.wire().exchange(again).status() < 300) {
            expect(422, again.at(again.address() + (again.address().contains("?") ? "&" : "?") + "other=1"));
        }
    }

    private void when(int described, Runnable attempt) {
        if (operation.describes(described)) {
            attempt.run();
        }
    }

    private void expect(int status, Sent sent) {
        rehearsal.wire().exchange(sent).is(status);
    }

    private Stage stage() {
        return rehearsal.stage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
