package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;

/** Sends a call with a key a second time while the first is at work, and once more when it is done. */
record Twice(Rehearsal rehearsal, Operation operation, LongWork work) {

    void tryAll() {
        rehearsal.interrupted(operation, this::send);
    }

    private void send(Sent good) {
        var key = Caller.any();
        var sent = good.with("Idempotency-Key", key);
        var first = slowly(sent, key);
        assertThat(first.status()).as("%s%n%s", sent, first.text()).isLessThan(300);
        again(sent, first);
        var other = sent.at(sent.address() + (sent.address().contains("?") ? "&" : "?") + "other=1");
        var reused = wire().exchange(other).is(422);
        assertThat(reused.text()).contains("urn:tierboard:problem:key-reused");
    }

    /** The answer of the first, which is at work when the second comes. */
    private Answer slowly(Sent sent, String key) {
        var stop = work.stop(key);
        var first = CompletableFuture.supplyAsync(() -> wire().send(sent));
        try {
            stop.awaitReached();
            var busy = wire().exchange(sent).is(409);
            assertThat(busy.text()).contains("urn:tierboard:problem:key-in-use");
            assertThat(busy.retryAfter()).isLessThan(60);
        } finally {
            stop.release();
        }
        return wire().note(operation, first.join());
    }

    private void again(Sent sent, Answer first) {
        var again = wire().exchange(sent).is(first.status());
        assertThat(again.header("Idempotency-Replayed")).as("%s", sent).isEqualTo("true");
        assertThat(first.has("Idempotency-Replayed")).as("%s", sent).isFalse();
        assertThat(again.body()).isEqualTo(first.body());
        for (var header : new String[] {"Location", "ETag", "Content-Type"}) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    private Wire wire() {
        return rehearsal.wire();
    }
}
