package org.tierboard.plan.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A plan that somebody hands in, with a note to the partner manager. */
record PlanForm(
        @Nullable MultipartFile file,

        @Size(max = 1000, message = "{plan.note.long}") @Nullable
        String note) {

    static PlanForm blank() {
        return new PlanForm(null, null);
    }

    String noteOrNothing() {
        return note == null ? "" : note;
    }
}
