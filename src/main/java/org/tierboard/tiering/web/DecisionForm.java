package org.tierboard.tiering.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody says who grants or declines something: to decline there must be a reason. A session keeps it over a redirect. */
record DecisionForm(
        @Size(max = 2000, message = "{tiering.reason.long}") @Nullable
        String reason) implements Serializable {

    static final DecisionForm BLANK = new DecisionForm("");

    @Nullable
    String remark() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The reason; an error if there is none. */
    String required(BindingResult errors) {
        var said = remark();
        if (said == null) {
            errors.rejectValue("reason", "tiering.reason.missing");
        }
        return said == null ? "" : said;
    }
}
