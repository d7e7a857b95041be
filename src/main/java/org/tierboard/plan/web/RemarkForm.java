package org.tierboard.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a plan is returned. */
record RemarkForm(
        @NotBlank(message = "{plan.remark.missing}") @Size(max = 2000, message = "{plan.remark.long}") @Nullable
        String remark,

        @NotNull(message = "{plan.version.missing}") @Nullable
        Long version) {

    static RemarkForm blank() {
        return new RemarkForm(null, null);
    }

    long seenVersion() {
        return requireNonNull(version);
    }

    String why() {
        return requireNonNull(remark).strip();
    }
}
