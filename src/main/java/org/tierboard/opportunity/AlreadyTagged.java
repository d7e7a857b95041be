package org.tierboard.opportunity;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** The other partner is tagged on the opportunity already. */
public class AlreadyTagged extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Deed refusal;

    AlreadyTagged(Deed tried) {
        super("Tagged already");
        this.refusal = tried.because("ALREADY_TAGGED");
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
