package org.tierboard.tiering;

import java.util.List;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** Something about a tier that the rules don't allow on this day; nothing was changed. */
public class TierRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient List<Missing> missing;
    private final transient Deed refusal;

    /**
     * Says why.
     *
     * @param message key of the words, such as {@code tiering.refused.MISSING}
     * @param missing the rows that aren't met, each to be named
     */
    TierRefused(String message, List<Missing> missing, Deed refusal) {
        super(message);
        this.message = message;
        this.missing = List.copyOf(missing);
        this.refusal = refusal;
    }

    public String key() {
        return message;
    }

    /** The rows that aren't met. */
    public List<Missing> missing() {
        return missing;
    }

    public List<String> rows() {
        return missing.stream().map(Missing::inWords).toList();
    }

    @Override
    public Deed refusal() {
        return refusal.because(missing.isEmpty() ? message : String.join("; ", rows()));
    }
}
