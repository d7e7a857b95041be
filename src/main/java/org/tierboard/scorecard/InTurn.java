package org.tierboard.scorecard;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams one after the other, each opened when those before it have been read to their end. */
final class InTurn<T> implements Iterator<T> {

    private final Iterator<Supplier<Stream<T>>> rest;
    private Stream<T> open = Stream.empty();
    private Iterator<T> items = open.iterator();

    private InTurn(List<Supplier<Stream<T>>> parts) {
        this.rest = parts.iterator();
    }

    /** To be closed; closes the part that is open then. */
    @SafeVarargs
    static <T> Stream<T> of(Supplier<Stream<T>>... parts) {
        var inTurn = new InTurn<>(List.of(parts));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inTurn, Spliterator.ORDERED), false)
                .onClose(inTurn::close);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && rest.hasNext()) {
            close();
            open = rest.next().get();
            items = open.iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }

    private void close() {
        open.close();
    }
}
