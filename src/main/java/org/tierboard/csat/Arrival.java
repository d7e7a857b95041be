package org.tierboard.csat;

import org.jspecify.annotations.Nullable;

/**
 * How a form came back.
 *
 * @param source the network address that it came from
 * @param trap what stood in the field that people don't see
 * @param stamp what the form was given when it was shown
 */
public record Arrival(
        String source, @Nullable String trap, @Nullable String stamp) {}
