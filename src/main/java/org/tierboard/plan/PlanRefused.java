package org.tierboard.plan;

/** A file that isn't taken as a business plan; {@code plan.file.<FAULT>} says why. */
public class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        MISSING,
        EMPTY,
        TOO_LARGE,
        /** Neither PDF nor DOCX, whatever its name says. */
        UNKNOWN_KIND,
        /** Begins like a document and doesn't end like one. */
        DAMAGED,
        MACROS,
        /** Would unpack to far more than it is. */
        BOMB
    }

    private final Fault fault;

    public PlanRefused(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
