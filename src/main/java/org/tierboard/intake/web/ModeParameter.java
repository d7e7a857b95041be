package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tierboard.intake.ImportMode;

/** The mode as URLs and forms write it. */
@Schema(name = "ImportMode")
enum ModeParameter {
    partial(ImportMode.PARTIAL),
    atomic(ImportMode.ATOMIC);

    private final ImportMode meant;

    ModeParameter(ImportMode meant) {
        this.meant = meant;
    }

    ImportMode meant() {
        return meant;
    }
}
