package org.tierboard.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities of a partner to list; what is null narrows nothing.
 *
 * @param text part of customer, workload or id
 * @param from first day of launch
 * @param until last day of launch
 * @param referenceable only those designated as publicly referenceable
 * @param everything whether the viewer sees what the vendor doesn't share with the partner (R13)
 */
public record OpportunityFilter(
        int partnerNo,
        String text,
        @Nullable SalesStage stage,
        @Nullable Origin origin,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean referenceable,
        boolean everything) {}
