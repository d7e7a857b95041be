package org.tierboard.partner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a partner, and what they hold on a day.
 *
 * @param verified whether the training address proved to be theirs
 * @param waiting the address that they gave and whose link wasn't followed yet
 * @param invited whether they have a link to their own page
 * @param codes the types of credential that count for them
 */
public record PersonLine(
        int individualNo,
        String individualId,
        String fullName,
        String email,
        @Nullable String trainingEmail,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        boolean verified,
        @Nullable String waiting,
        boolean invited,
        List<String> codes,
        long version) {

    public PersonLine {
        codes = List.copyOf(codes);
    }
}
