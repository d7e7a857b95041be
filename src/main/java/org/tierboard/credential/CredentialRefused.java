package org.tierboard.credential;

import org.tierboard.kernel.Deed;
import org.tierboard.kernel.FieldRefused;

/** A credential that can't be, by the rules of its import. */
public class CredentialRefused extends FieldRefused {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code credential.refused.<REASON>} says it in words. */
    public enum Reason implements Rule {
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

        @Override
        public String field() {
            return field;
        }
    }

    CredentialRefused(Reason reason, Deed tried) {
        super("credential.refused", reason, tried);
    }
}
