package org.tierboard.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/**
 * A launch: the day from which an opportunity counts (R11), and how that day is known. They come and go together.
 *
 * @param source null where a file with columns of ours says the day, and nothing about it
 * @param by who said it; null where a file did
 */
@Embeddable
record Launch(
        @Column(name = "launched_on") LocalDate day,

        @Column(name = "launched_on_source") @Enumerated(EnumType.STRING) @Nullable
        LaunchSource source,

        @Column(name = "launched_on_by") @Nullable String by) {

    /** As somebody else knows it. */
    static Launch on(LocalDate day) {
        return new Launch(day, null, null);
    }

    static Launch entered(LocalDate day, String by) {
        return new Launch(day, LaunchSource.ENTERED, name(by));
    }

    static Launch corrected(LocalDate day, String by) {
        return new Launch(day, LaunchSource.CORRECTED, name(by));
    }

    private static String name(String by) {
        return Require.text(by, "Who said the day");
    }
}
