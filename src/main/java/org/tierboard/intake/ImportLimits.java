package org.tierboard.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much importing one copy of the application takes on ({@code tierboard.intake.*}).
 *
 * @param atOnce files that are imported at the same time
 * @param waiting files that may wait for their turn
 */
@ConfigurationProperties("tierboard.intake")
record ImportLimits(
        @DefaultValue("2") int atOnce, @DefaultValue("20") int waiting) {}
