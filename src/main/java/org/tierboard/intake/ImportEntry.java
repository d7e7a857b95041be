package org.tierboard.intake;

import java.util.UUID;

/** An import that this copy of the application has taken on. */
record ImportEntry(UUID id, ImportOrder order, CheckedFile file, ImportWatch watch) {}
