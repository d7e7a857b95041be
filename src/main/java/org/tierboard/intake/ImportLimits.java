package org.tierboard.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much importing one copy of the application takes on, and what is kept of it ({@code tierboard.intake.*}).
 *
 * @param atOnce files that are imported at the same time
 * @param waiting files that may wait for their turn
 * @param keepRejections how long the rows that weren't taken are kept after the import; they can hold names and addresses
 */
@ConfigurationProperties("tierboard.intake")
record ImportLimits(
        @DefaultValue("2") int atOnce,
        @DefaultValue("20") int waiting,
        @DefaultValue("90d") Duration keepRejections) {}
