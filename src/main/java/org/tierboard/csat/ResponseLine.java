package org.tierboard.csat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A response as administrators see it.
 *
 * @param respondent none for what was migrated without a name, and after erasing
 * @param comment null unless one response alone is looked at, so that nobody decides by what was said
 * @param decidedBy whoever approved or rejected; none for the list of known customers
 */
public record ResponseLine(
        String partnerId,
        String partner,
        String responseId,
        @Nullable String respondent,
        String customer,
        String email,
        int score,
        @Nullable String comment,
        boolean sharedWithPartner,
        LocalDate submittedOn,
        @Nullable LocalDate emailConfirmedOn,
        @Nullable LocalDate customerConfirmedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate rejectedOn,
        @Nullable String rejection,
        @Nullable LocalDate erasedOn,
        boolean migrated,
        long version,
        ResponseState state) {

    public boolean isWaiting() {
        return state == ResponseState.WAITING;
    }

    /** The part of the address by which a customer may be known. */
    public String domain() {
        return new Mailbox(email).domain();
    }
}
