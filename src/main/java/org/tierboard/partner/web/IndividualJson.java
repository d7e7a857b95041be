package org.tierboard.partner.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.partner.PersonLine;

/** A person registered with a partner, as other programs read one; what they haven't is null and never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Individual")
record IndividualJson(
        String individualId,
        String partnerId,
        String fullName,
        String email,
        @Nullable String trainingEmail,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn) {

    static IndividualJson of(String partnerId, PersonLine person) {
        return new IndividualJson(
                person.individualId(),
                partnerId,
                person.fullName(),
                person.email(),
                person.trainingEmail(),
                person.registeredOn(),
                person.leftOn());
    }
}
