package org.tierboard.credential;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** A credential that can't be, by the rules of its import. */
public class CredentialRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code credential.refused.<REASON>} says it in words. */
    public enum Reason {
        ID_TAKEN("credentialId"),
        /** No catalogue has it. */
        UNKNOWN_CODE("credential"),
        /** More likely a year was mistyped. */
        EARNED_YEAR("earnedOn"),
        /** It would end before it was earned, or in a year that was mistyped. */
        EXPIRY("expiresOn");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field that is to be mended. */
        public String field() {
            return field;
        }
    }

    private final Reason reason;
    private final transient Deed refusal;

    CredentialRefused(Reason reason, Deed tried) {
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
