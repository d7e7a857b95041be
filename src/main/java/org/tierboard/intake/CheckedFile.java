package org.tierboard.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is of its kind.
 *
 * @param remarks what the importer should know about it, once for the whole file
 */
record CheckedFile(Path path, KindOfFile kind, FileHeader header, long size, String sha256, List<String> remarks) {

    CheckedFile {
        remarks = List.copyOf(remarks);
    }
}
