package org.tierboard.intake.web;

import org.tierboard.intake.ImportMode;

/** The mode as URLs and forms write it. */
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
