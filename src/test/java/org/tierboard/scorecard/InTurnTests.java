package org.tierboard.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InTurnTests {

    private final List<String> log = new ArrayList<>();

    @Test
    void opensAPartWhenThoseBeforeItAreReadAndClosed() {
        try (var all = InTurn.of(() -> part("a", 1, 2), () -> part("b"), () -> part("c", 3))) {
            all.iterator().forEachRemaining(item -> log.add(item.toString()));
        }

        assertThat(log).containsExactly("open a", "1", "2", "close a", "open b", "close b", "open c", "3", "close c");
    }

    @Test
    void closesThePartThatIsOpenWhenTheReaderStops() {
        try (var all = InTurn.of(() -> part("a", 1, 2), () -> part("b", 3))) {
            assertThat(all.iterator().next()).isEqualTo(1);
        }

        assertThat(log).containsExactly("open a", "close a");
    }

    private Stream<Integer> part(String name, Integer... items) {
        log.add("open " + name);
        return Stream.of(items).onClose(() -> log.add("close " + name));
    }
}
