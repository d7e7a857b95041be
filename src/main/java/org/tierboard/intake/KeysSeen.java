package org.tierboard.intake;

import org.jspecify.annotations.Nullable;

/**
 * Tells, in fixed space, the rows whose key may have been in the file before. It may suspect a row wrongly, never clear
 * one wrongly (a Bloom filter), so that the database need only look at the suspects.
 */
final class KeysSeen {

    private static final int FEWEST_BITS = 1 << 12;
    private static final int MOST_BITS = 1 << 26;
    private static final int PROBES = 8;

    private final long[] words;
    private final int bits;
    private final int[] keys;

    /** @param size of the file in bytes; four bits for each, and a row is long enough to be hardly ever suspected wrongly */
    KeysSeen(KindOfFile kind, long size) {
        this.bits = (int) Long.highestOneBit(4 * Math.max(FEWEST_BITS / 4, Math.min(size, MOST_BITS / 4)));
        this.words = new long[bits / Long.SIZE];
        this.keys = kind.keys().stream()
                .mapToInt(column -> kind.indexOf(column.name()))
                .toArray();
    }

    /** Remembers the row's key. */
    boolean maybeBefore(FileRow row) {
        long hash = 0;
        for (int key : keys) {
            hash = hash(hash, row.get(key));
        }
        boolean before = true;
        long step = hash >>> 32 | 1;
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = (int) (hash & bits - 1);
            before &= (words[bit >> 6] & 1L << bit) != 0;
            words[bit >> 6] |= 1L << bit;
            hash += step;
        }
        return before;
    }

    private static long hash(long seed, @Nullable String value) {
        long hash = seed;
        for (int i = 0; value != null && i < value.length(); i++) {
            hash = hash * 0x100000001B3L ^ value.charAt(i);
        }
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }
}
