package org.tierboard.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.intake.BadgeLine;

/** The name of a badge, as programs read what it means. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Badge")
record BadgeJson(
        String name,

        @Schema(description = "The code of the catalogue that it means; null while nobody decided, or if it is none")
        @Nullable
        String credential,

        @Schema(description = "Whether somebody decided that it is none of the catalogue")
        boolean ignored,

        @Schema(description = "How many badges of that name came and are no credentials")
        long waiting,

        @Schema(description = "Codes that share most with a name on which nobody decided")
        List<String> like) {

    BadgeJson {
        like = List.copyOf(like);
    }

    static BadgeJson of(BadgeLine line) {
        var ignored = line.decided() && line.code() == null;
        return new BadgeJson(line.name(), line.code(), ignored, line.waiting(), line.like());
    }
}
