package org.tierboard.tiering;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.scorecard.PartnerCard;

/**
 * A mail about a partner's tier.
 *
 * @param key {@code tiering.mail.<key>.subject} and {@code .lead} say it in words; the partner's name is argument 0
 * @param arguments the others
 * @param rows what is named line by line, such as the rows that are missing
 * @param reason why, in somebody's words
 * @param page of the partner where it goes on
 */
record Letter(
        String key,
        PartnerCard card,
        List<Object> arguments,
        List<String> rows,
        @Nullable String reason,
        String page) {

    static Letter about(PartnerCard card, String key, String page, Object... arguments) {
        return new Letter(key, card, List.of(arguments), List.of(), null, page);
    }

    Letter naming(List<Missing> missing) {
        return new Letter(
                key, card, arguments, missing.stream().map(Missing::inWords).toList(), reason, page);
    }

    Letter because(@Nullable String why) {
        return new Letter(key, card, arguments, rows, why, page);
    }

    Object[] allArguments() {
        return Stream.concat(Stream.of(card.name()), arguments.stream()).toArray();
    }
}
