package org.tierboard.csat;

import java.time.LocalDate;

/** A known customer as administrators see it listed. */
public record KnownCustomerLine(String domain, String name, LocalDate addedOn, String addedBy, long version) {}
