package org.tierboard.opportunity;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** The partner brought the opportunity in, so nobody keeps it from the partner (R13). */
public class OwnStaysShared extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Deed refusal;

    OwnStaysShared(Deed tried) {
        super("The partner's own stays shared");
        this.refusal = tried.because("OWN_STAYS_SHARED");
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
