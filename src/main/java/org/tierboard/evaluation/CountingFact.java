package org.tierboard.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a counting view, or several launches of one day: it counts towards the rows of its kind on
 * {@code [from, until)}, or, for a time-bound row, from its day for the period of the edition in force.
 *
 * @param kind the designation's kind ({@link Source#DESIGNATION}); otherwise without meaning
 * @param key what is counted once: the designation, the customer, the respondent; without meaning for launches, each of
 *     which counts
 * @param until the first day on which it no longer counts; null if none is known
 * @param count how many launches, for {@link Source#LAUNCH}
 * @param amount their estimated monthly recurring revenue together, in US dollars
 */
public record CountingFact(
        Source source,
        String kind,
        long key,
        LocalDate from,
        @Nullable LocalDate until,
        long count,
        BigDecimal amount) {}
