package org.tierboard.csat.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.csat.Arrival;
import org.tierboard.csat.CsatResponse.Respondent;
import org.tierboard.csat.Mailbox;
import org.tierboard.csat.Rating;

/**
 * What a customer typed, right or wrong: text throughout, so that there is nothing that can't be shown again.
 *
 * @param share the permission box (FAQ 35)
 * @param website a field that people don't see; who fills it in is a robot
 * @param stamp when the form was shown
 */
record RatingForm(
        @NotNull(message = "{rate.score.missing}")
        @Pattern(regexp = "[1-5]", message = "{rate.score.missing}")
        @Nullable
        String score,

        @Size(max = COMMENT, message = "{rate.comment.long}") @Nullable
        String comment,

        @NotBlank(message = "{rate.name.missing}")
        @Size(max = NAME, message = "{rate.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{rate.control}")
        @Nullable
        String name,

        @NotBlank(message = "{rate.company.missing}")
        @Size(max = COMPANY, message = "{rate.company.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{rate.control}")
        @Nullable
        String company,

        @NotBlank(message = "{rate.email.missing}")
        @Size(max = ADDRESS, message = "{rate.email.malformed}")
        @Pattern(regexp = "\\s*|" + Mailbox.FORM, message = "{rate.email.malformed}")
        @Nullable
        String email,

        @Nullable String share,
        @Nullable String website,
        @Nullable String stamp) {

    static final int COMMENT = 1000;
    static final int NAME = 120;
    static final int COMPANY = 200;
    static final int ADDRESS = 254;

    /** A browser counts the end of a line as one character and sends two. */
    RatingForm {
        comment = comment == null ? null : comment.replace("\r\n", "\n");
    }

    static RatingForm blank() {
        return new RatingForm(null, null, null, null, null, null, null, null);
    }

    public boolean isShared() {
        return "true".equals(share);
    }

    Rating toRating() {
        var respondent = new Respondent(requireNonNull(name), requireNonNull(company), requireNonNull(email));
        var said = comment == null || comment.isBlank() ? null : comment;
        return new Rating(respondent, Integer.parseInt(requireNonNull(score)), said, isShared());
    }

    Arrival arrivalFrom(String source) {
        return new Arrival(source, website, stamp);
    }
}
