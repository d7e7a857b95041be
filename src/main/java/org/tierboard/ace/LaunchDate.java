package org.tierboard.ace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.opportunity.LaunchSource;

/**
 * The day on which an opportunity was launched, which no field of any shape says, with where it comes from. The best source
 * wins; a day that hasn't come yet is none; and no day is made up.
 */
public record LaunchDate(LocalDate day, LaunchSource source) {

    /**
     * The best that can be said of a launched opportunity; nothing if no source says a day up to today.
     *
     * @param firstSeen the day on which it turned launched before our eyes: an earlier file had it in another stage
     */
    public static Optional<LaunchDate> of(AceOpportunity launched, @Nullable LocalDate firstSeen, LocalDate today) {
        return Stream.of(
                        new Candidate(launched.awsLaunchedOn(), LaunchSource.AWS_CLOSE_DATE),
                        new Candidate(firstSeen, LaunchSource.FIRST_SEEN),
                        new Candidate(launched.targetCloseDate(), LaunchSource.TARGET_CLOSE_DATE),
                        new Candidate(launched.lastModifiedOn(), LaunchSource.LAST_MODIFIED))
                .flatMap(candidate -> candidate.upTo(today).stream())
                .findFirst();
    }

    private record Candidate(@Nullable LocalDate day, LaunchSource source) {

        Optional<LaunchDate> upTo(LocalDate today) {
            return Optional.ofNullable(day)
                    .filter(when -> !when.isAfter(today))
                    .map(when -> new LaunchDate(when, source));
        }
    }
}
