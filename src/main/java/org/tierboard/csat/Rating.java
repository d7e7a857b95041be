package org.tierboard.csat;

import org.jspecify.annotations.Nullable;

/**
 * What a customer typed into the form.
 *
 * @param shared whether the permission box was ticked (FAQ 35)
 */
public record Rating(
        CsatResponse.Respondent respondent,
        int score,
        @Nullable String comment,
        boolean shared) {

    Mailbox mailbox() {
        return new Mailbox(respondent.email());
    }
}
