package org.tierboard.tiering.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.tierboard.kernel.Tier;
import org.tierboard.site.FieldFault;
import org.tierboard.tiering.Missing;

/**
 * A review that comes or is overdue, in a list.
 *
 * @param due whether its day has come
 * @param missing the rows that renewal lacks
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "DueReview")
record DueReviewJson(
        String partnerId,
        String partnerName,
        Tier tier,
        LocalDate reviewOn,
        boolean due,

        @Schema(description = "The rows of the renewal column that aren't met, each in words; none if it renews")
        List<FieldFault> missing) {

    static DueReviewJson of(ReviewLine line) {
        return new DueReviewJson(
                line.partnerId(), line.name(), line.tier(), line.reviewOn(), line.isDue(), rows(line.missing()));
    }

    static List<FieldFault> rows(List<Missing> missing) {
        return missing.stream()
                .map(row -> new FieldFault(row.row().value(), row.inWords()))
                .toList();
    }
}
