package org.tierboard.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/**
 * That the customer of a launched opportunity may be named in public: counts as a reference from that day, without an
 * approval (R19a). What belongs to it comes and goes together.
 *
 * @param day null where a file gave an address and no day, which is no designation
 * @param by who designated it here, which an import leaves alone; null where a file did
 * @param url where the customer is named; null where a file didn't say
 */
@Embeddable
record ReferenceDesignation(
        @Column(name = "reference_designated_on") @Nullable LocalDate day,

        @Column(name = "reference_designated_by") @Nullable String by,

        @Column(name = "reference_url") @Nullable String url) {

    /** @throws IllegalArgumentException if nothing was launched yet on that day */
    static ReferenceDesignation of(Launch launch, LocalDate day, String url) {
        return new ReferenceDesignation(
                Require.notBefore(launch.day(), day, "Designating a reference"),
                null,
                Require.text(url, "The reference's URL"));
    }

    ReferenceDesignation madeBy(String name) {
        return new ReferenceDesignation(day, Require.text(name, "Who designated it"), url);
    }
}
