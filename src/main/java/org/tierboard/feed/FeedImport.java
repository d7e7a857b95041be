package org.tierboard.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.intake.FileRefused;
import org.tierboard.intake.ImportJob;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportMode;
import org.tierboard.intake.ImportOrder;
import org.tierboard.intake.ImportStatus;
import org.tierboard.intake.Imports;
import org.tierboard.intake.UnknownImportKind;
import org.tierboard.kernel.PartnerId;

/** Imports a file of a feed in the feed's name, unless it is the same as the last one. */
@Component
class FeedImport {

    private static final int BUFFER = 1 << 16;

    private final Imports imports;
    private final FeedStates states;

    FeedImport(Imports imports, FeedStates states) {
        this.imports = imports;
        this.states = states;
    }

    FeedRun take(String feed, FeedSource source, FeedFile file) {
        try {
            var sha256 = sha256(file.path());
            if (states.wasTaken(feed, sha256)) {
                return new FeedRun(FeedOutcome.KNOWN, file.name(), null, null);
            }
            var job = imports.run(order(feed, source, file), file.path());
            if (job.status() != ImportStatus.COMPLETED) {
                return new FeedRun(FeedOutcome.FAILED, file.name(), job.message(), job.id());
            }
            states.taken(feed, sha256);
            return new FeedRun(FeedOutcome.IMPORTED, file.name(), rows(job), job.id());
        } catch (FileRefused | UnknownImportKind | IllegalArgumentException refused) {
            return FeedRun.failed(file.name(), String.valueOf(refused.getMessage()));
        }
    }

    private static ImportOrder order(String feed, FeedSource source, FeedFile file) {
        var viewer = new Viewer(0, "Feed " + feed, "", Role.ADMINISTRATOR);
        var mode = source.atomic() ? ImportMode.ATOMIC : ImportMode.PARTIAL;
        var partner = source.partnerId();
        return new ImportOrder(ImportKind.require(source.kind()), mode, false, file.name(), viewer)
                .of(partner == null ? null : PartnerId.of(partner));
    }

    private static String rows(ImportJob job) {
        var rows = job.rows();
        return "%d created, %d updated, %d unchanged, %d rejected"
                .formatted(rows.created(), rows.updated(), rows.unchanged(), rows.rejected());
    }

    private static String sha256(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int length = bytes.read(buffer); length > 0; length = bytes.read(buffer)) {
                digest.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
