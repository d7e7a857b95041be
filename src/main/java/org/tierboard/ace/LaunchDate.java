package org.tierboard.ace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an opportunity was launched, which no field of any shape says, with where it comes from. The best source
 * wins; a day that hasn't come yet is none; and no day is made up.
 */
public record LaunchDate(LocalDate day, Source source) {

    /** From the best to the worst. */
    public enum Source {
        /** The vendor's close date, since the vendor sees it launched. */
        AWS_CLOSE_DATE,
        /** The day of the file in which it was launched for the first time. */
        FIRST_SEEN,
        /** When the partner meant to close it, if that day is over. */
        TARGET_CLOSE_DATE,
        /** The last change, after which hardly anything of a launched one can change. */
        LAST_MODIFIED,
        /** Entered by hand. */
        ENTERED
    }

    /**
     * The best that can be said of a launched opportunity; nothing if no source says a day up to today.
     *
     * @param firstSeen the day on which it turned launched before our eyes: an earlier file had it in another stage
     */
    public static Optional<LaunchDate> of(AceOpportunity launched, @Nullable LocalDate firstSeen, LocalDate today) {
        return Stream.of(
                        new Candidate(launched.awsLaunchedOn(), Source.AWS_CLOSE_DATE),
                        new Candidate(firstSeen, Source.FIRST_SEEN),
                        new Candidate(launched.targetCloseDate(), Source.TARGET_CLOSE_DATE),
                        new Candidate(launched.lastModifiedOn(), Source.LAST_MODIFIED))
                .flatMap(candidate -> candidate.upTo(today).stream())
                .findFirst();
    }

    private record Candidate(@Nullable LocalDate day, Source source) {

        Optional<LaunchDate> upTo(LocalDate today) {
            return Optional.ofNullable(day)
                    .filter(when -> !when.isAfter(today))
                    .map(when -> new LaunchDate(when, source));
        }
    }
}
