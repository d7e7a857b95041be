package org.tierboard.csat;

import org.tierboard.kernel.Deed;

/**
 * What is remembered of responses. The partner's lead reads it: neither who answered nor what, nor whether it was shared,
 * nor why somebody wasn't taken for a customer may be in it (R22).
 */
final class CsatDeeds {

    private static final String SUBJECT = "csat-response";

    private CsatDeeds() {}

    static Deed of(String action, CsatResponse.Key key) {
        return Deed.of(action).on(SUBJECT, key.responseId()).at(key.partnerNo());
    }

    static Deed refusal(String action, CsatResponse.Key key) {
        return Deed.refusal(action).on(SUBJECT, key.responseId()).at(key.partnerNo());
    }

    static Deed change(String action, CsatResponse.Key key, ResponseState was, ResponseState is) {
        return of(action, key).changed("status", was, is);
    }
}
