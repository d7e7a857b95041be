package org.tierboard.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.intake.FileRefused;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportOrder;
import org.tierboard.intake.Imports;
import org.tierboard.intake.Spool;
import org.tierboard.intake.TooManyImports;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.PartnerId;

/** Takes over an uploaded file before the request that brought it ends. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final PartnerAccess access;
    private final ApplicationEventPublisher events;

    Uploads(Imports imports, PartnerAccess access, ApplicationEventPublisher events) {
        this.imports = imports;
        this.access = access;
        this.events = events;
    }

    /** Imports it at once. */
    UUID submit(ImportOrder order, MultipartFile file) {
        var named = order.named(nameOf(file));
        return noting(named.kind().wireName(), file, () -> imports.submit(named, spooled(file)));
    }

    /** A file that is refused before it becomes an import leaves a line in the audit, too. */
    <T> T noting(@Nullable String kind, MultipartFile file, Supplier<T> work) {
        try {
            return work.get();
        } catch (FileRefused | TooManyImports refused) {
            events.publishEvent(Deed.refusal("import.file-refused")
                    .became("kind", kind)
                    .became("file", nameOf(file))
                    .because(refused.getMessage()));
            throw refused;
        }
    }

    /** Lets somebody look at the file, which is gone afterwards. */
    <T> T look(MultipartFile upload, Function<Path, T> look) {
        var file = spooled(upload);
        try {
            return look.apply(file);
        } finally {
            Spool.discard(file);
        }
    }

    /**
     * Whose opportunities a file holds, if a file of the kind is of one partner: the one that was named, or the importer's
     * own.
     *
     * @throws PartnerNotFound if the viewer may not see the one that was named
     */
    @Nullable
    PartnerId partner(Viewer viewer, ImportKind kind, @Nullable String named) {
        if (!kind.isOfOnePartner()) {
            return null;
        }
        var whose = named == null || named.isBlank()
                ? access.own(viewer)
                : Optional.of(access.require(viewer, named.strip()));
        return whose.map(VisiblePartner::id).orElse(null);
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
    static String nameOf(MultipartFile file) {
        var sent = String.valueOf(file.getOriginalFilename()).replaceAll("\\p{Cntrl}", "");
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        if (name.isBlank() || file.getOriginalFilename() == null) {
            return "upload.csv";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
