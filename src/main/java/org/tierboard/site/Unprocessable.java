package org.tierboard.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.FieldRefused;

/**
 * A request of a program that is well formed, and that the rules refuse (422): what a page says beside the field. If it
 * is caused by a {@link org.tierboard.kernel.Refusal}, that one is remembered.
 */
public final class Unprocessable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String key;
    private final transient List<FieldFault> faults;

    private Unprocessable(
            @Nullable String field, String key, List<FieldFault> faults, @Nullable RuntimeException cause) {
        super(key, cause);
        this.field = field;
        this.key = key;
        this.faults = faults;
    }

    /** @param key of the words that say what is wrong with the field */
    public static Unprocessable field(String field, String key, @Nullable RuntimeException cause) {
        return new Unprocessable(field, key, List.of(), cause);
    }

    /** What a rule says of a field that the request calls the same. */
    public static Unprocessable of(FieldRefused refused) {
        return field(refused.field(), refused.key(), refused);
    }

    /** What is wrong with no single field. */
    public static Unprocessable whole(String key, @Nullable RuntimeException cause) {
        return missing(key, List.of(), cause);
    }

    /** The same, with each of the things that are missing. */
    public static Unprocessable missing(String key, List<FieldFault> faults, @Nullable RuntimeException cause) {
        return new Unprocessable(null, key, List.copyOf(faults), cause);
    }

    @Nullable
    String field() {
        return field;
    }

    String key() {
        return key;
    }

    List<FieldFault> faults() {
        return faults;
    }
}
