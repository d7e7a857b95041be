package org.tierboard.partner;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a line of a ledger is written, and by whom.
 *
 * @param day the day in the programme's time zone
 */
record Booking(LocalDate day, Instant at, String by) {}
