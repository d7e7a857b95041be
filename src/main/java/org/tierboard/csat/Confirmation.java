package org.tierboard.csat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mailed link is about.
 *
 * @param partner name of the partner that was rated
 * @param doneOn when the address was confirmed; null until then
 */
public record Confirmation(
        CsatResponse.Key response, String partner, @Nullable LocalDate doneOn) {}
