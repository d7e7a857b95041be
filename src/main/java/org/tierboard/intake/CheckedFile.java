package org.tierboard.intake;

import java.nio.file.Path;

/** A file that is CSV of its kind. */
record CheckedFile(Path path, KindOfFile kind, FileHeader header, long size, String sha256) {}
