package org.tierboard.csat;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.Refusal;

/** A decision on a response that this administrator can't take, or nobody. */
@ResponseStatus(HttpStatus.CONFLICT)
public class ResponseRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not; {@code audit.reason.<REASON>} says it in the audit. */
    public enum Reason {
        OWN_SUBMISSION("Nobody decides on their own response. Another administrator has to."),
        OWN_PEOPLE("The respondent is one of the partner's own people, who do not rate their own company. Reject it.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final transient Deed refusal;

    ResponseRefused(Reason reason, String action, CsatResponse.Key key) {
        super(reason.words);
        this.refusal = CsatDeeds.refusal(action, key).because(reason.name());
    }

    @Override
    public Deed refusal() {
        return refusal;
    }
}
