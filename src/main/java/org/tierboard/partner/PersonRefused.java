package org.tierboard.partner;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** Something that can't be done to a person's registration or address. */
public class PersonRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code people.refused.<REASON>} says it in words. */
    public enum Reason {
        /** Another individual, of whatever partner, has the address (R10). What it says tells nothing about whom. */
        ADDRESS_TAKEN,
        /** It is the person's address already. */
        ADDRESS_OWN,
        /** More addresses in a day than anybody needs; each is a mail to somebody. */
        TOO_MANY_ADDRESSES,
        /** The day can't be one on which the person leaves. */
        LEAVING_DAY,
        /** The person has left, or isn't about to. */
        PRESENCE,
        /** There is nothing to take back. */
        NO_ADDRESS
    }

    private final Reason reason;
    private final transient Deed refusal;

    PersonRefused(Reason reason, Deed tried) {
        super(reason.name());
        this.reason = reason;
        this.refusal = tried.because(reason.name());
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
