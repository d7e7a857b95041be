package org.tierboard.kernel;

/** Nobody decides on their own submission. Answered with a page (403) that says so, and remembered as a refusal. */
public final class OwnSubmission extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Deed refusal;

    /** @param tried what was tried */
    public OwnSubmission(Deed tried) {
        super(tried.action());
        this.refusal = tried.because("OWN_SUBMISSION");
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
