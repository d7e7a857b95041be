package org.tierboard.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The raw facts of interfaces.md section 2, as a test states them: nothing derived, null for no value. */
public interface Fact {

    record TierHeld(String tier, LocalDate startsOn, LocalDate nextReviewOn) implements Fact {}

    record Person(String id, String name, String email, String trainingEmail, LocalDate registeredOn, LocalDate leftOn)
            implements Fact {}

    record Credential(String id, String email, String code, LocalDate earnedOn, LocalDate expiresOn) implements Fact {}

    record Opportunity(
            String id,
            String customer,
            String workload,
            String origin,
            String stage,
            LocalDate launchedOn,
            BigDecimal estimatedMrr,
            boolean shared,
            LocalDate referenceDesignatedOn)
            implements Fact {}

    record Validation(String program, String name, LocalDate awardedOn, LocalDate expiresOn) implements Fact {}

    record Reference(String id, String customer, LocalDate submittedOn, LocalDate approvedOn) implements Fact {}

    record Response(
            String id,
            String customer,
            String email,
            int score,
            boolean shared,
            LocalDate submittedOn,
            LocalDate emailConfirmedOn,
            LocalDate customerConfirmedOn)
            implements Fact {}
}
