package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierboard.kernel.PartnerId;

/** Partners of several paths come in the order of their ids, as if there were one path. */
class InOrderTests {

    private final List<String> read = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    @Test
    void takesTheNextOfWhicheverPathHasIt() {
        merge(List.of(path("P-1", "P-4", "p-1"), path(), path("P-10", "P-2"), path("P-3")));

        assertThat(given).containsExactly("P-1", "P-10", "P-2", "P-3", "P-4", "p-1");
    }

    @Test
    void handsOverBeforeItReadsOn() {
        InOrder.of(List.of(path("A", "C"), path("B", "D")), Function.identity(), id -> {
            given.add(id.value());
            assertThat(read).hasSizeLessThanOrEqualTo(given.size() + 1);
        });

        assertThat(given).containsExactly("A", "B", "C", "D");
    }

    private void merge(List<Stream<PartnerId>> paths) {
        InOrder.of(paths, Function.identity(), id -> given.add(id.value()));
    }

    private Stream<PartnerId> path(String... ids) {
        return Stream.of(ids).peek(read::add).map(PartnerId::of);
    }
}
