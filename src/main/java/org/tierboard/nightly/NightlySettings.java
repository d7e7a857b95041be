package org.tierboard.nightly;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the network is evaluated, and how long what changed is kept.
 *
 * @param at the time of day, in the programme's zone
 * @param keep how long changes and the history of runs are kept
 * @param digest how often those who look after a partner get mail about what changed
 * @param block how many partners are written in one transaction
 */
@ConfigurationProperties("tierboard.nightly")
record NightlySettings(
        @DefaultValue("00:10") LocalTime at,
        @DefaultValue("400d") Duration keep,
        @DefaultValue("DAILY") DigestRhythm digest,
        @DefaultValue("500") int block) {}
