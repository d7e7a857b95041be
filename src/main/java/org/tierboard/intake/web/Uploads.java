package org.tierboard.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.account.Viewer;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportMode;
import org.tierboard.intake.ImportOrder;
import org.tierboard.intake.Imports;
import org.tierboard.intake.Spool;

/** Takes over an uploaded file before the request that brought it ends. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final Imports imports;

    Uploads(Imports imports) {
        this.imports = imports;
    }

    UUID submit(Viewer viewer, ImportKind kind, ImportMode mode, boolean dryRun, MultipartFile file) {
        var order = new ImportOrder(kind, mode, dryRun, nameOf(file), viewer);
        return imports.submit(order, spooled(file));
    }

    private static Path spooled(MultipartFile upload) {
        var file = Spool.newFile();
        try {
            upload.transferTo(file.toFile());
            return file;
        } catch (IOException failure) {
            Spool.discard(file);
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the folders that some browsers send along. */
    private static String nameOf(MultipartFile file) {
        var sent = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{Cntrl}", "");
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        if (name.isBlank() || file.getOriginalFilename() == null) {
            return "upload.csv";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
