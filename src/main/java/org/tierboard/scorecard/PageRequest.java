package org.tierboard.scorecard;

/**
 * Which page of a list is wanted.
 *
 * @param number the first page is 0
 * @param size how many entries a page holds
 */
public record PageRequest(int number, int size) {

    public PageRequest {
        if (number < 0 || size < 1) {
            throw new IllegalArgumentException("No page %d of %d entries".formatted(number, size));
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size);
    }

    long offset() {
        return (long) number * size;
    }
}
