package org.tierboard.scorecard;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierboard.kernel.PartnerId;

/** Makes one sequence by partner id of one for each path, holding the next of each. */
final class InOrder {

    private InOrder() {}

    static <T> void of(List<Stream<T>> streams, Function<T, PartnerId> id, Consumer<T> each) {
        var heads = new PriorityQueue<Head<T>>();
        streams.forEach(stream -> next(stream.iterator(), id, heads));
        while (!heads.isEmpty()) {
            var head = heads.remove();
            each.accept(head.item);
            next(head.rest, id, heads);
        }
    }

    private static <T> void next(Iterator<T> items, Function<T, PartnerId> id, Collection<Head<T>> heads) {
        if (items.hasNext()) {
            var item = items.next();
            heads.add(new Head<>(id.apply(item), item, items));
        }
    }

    /** The next of one path, and what follows it. */
    private record Head<T>(PartnerId id, T item, Iterator<T> rest) implements Comparable<Head<T>> {

        @Override
        public int compareTo(Head<T> other) {
            return id.compareTo(other.id);
        }
    }
}
