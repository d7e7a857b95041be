package org.tierboard.nightly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is evaluated.
 *
 * @param comparedTo the last day before it that was evaluated to its end; none for the first
 */
record Night(LocalDate day, @Nullable LocalDate comparedTo) {}
