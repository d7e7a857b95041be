package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.account.Viewer;
import org.tierboard.ace.AceRefused;

/** Tells of which kind a file is by what is in it. */
@Component
public class KindRecognition {

    private final KindsOfFile kinds;

    KindRecognition(KindsOfFile kinds) {
        this.kinds = kinds;
    }

    private record Match(ImportKind kind, int columns) {}

    /**
     * The kind whose columns the file has, or ACE opportunities where it has none of ours.
     *
     * @throws FileRefused if it is like none that the viewer may import
     */
    public ImportKind of(Path file, Viewer viewer) {
        var known = isJson(file)
                ? Optional.<Match>empty()
                : Arrays.stream(ImportKind.values())
                        .filter(kind -> kind.mayBeImportedBy(viewer))
                        .flatMap(kind -> match(file, kind).stream())
                        .max(Comparator.comparingInt(Match::columns));
        return known.map(Match::kind).orElseGet(() -> ace(file));
    }

    private Optional<Match> match(Path file, ImportKind kind) {
        var described = kinds.of(kind);
        if (kind.isOfOnePartner()) {
            return Optional.empty();
        }
        try {
            var header = UploadCheck.header(file, described);
            var found = Arrays.stream(header.positions())
                    .filter(position -> position >= 0)
                    .count();
            return Optional.of(new Match(kind, (int) (2 * found) - header.width()));
        } catch (FileRefused another) {
            return kind == ImportKind.CREDENTIALS ? badges(file, described) : Optional.empty();
        }
    }

    private static Optional<Match> badges(Path file, KindOfFile credentials) {
        try {
            credentials.shape().check(file, credentials);
            return Optional.of(new Match(ImportKind.CREDENTIALS, 0));
        } catch (FileRefused another) {
            return Optional.empty();
        }
    }

    private ImportKind ace(Path file) {
        try {
            var kind = kinds.of(ImportKind.ACE_OPPORTUNITIES);
            kind.shape().check(file, kind);
            return ImportKind.ACE_OPPORTUNITIES;
        } catch (FileRefused refused) {
            throw isLikeNone(file, refused) ? FileRefused.because("notRecognised") : refused;
        }
    }

    /** Nothing about it speaks of ACE, so that it would mislead to say what ACE misses. */
    private static boolean isLikeNone(Path file, FileRefused refused) {
        return !isJson(file)
                && (refused.problem().equals("ace." + AceRefused.Reason.NO_OPPORTUNITY_ID)
                        || refused.problem().equals("ace." + AceRefused.Reason.UNKNOWN));
    }

    private static boolean isJson(Path file) {
        try {
            return FirstBytes.areJson(UploadCheck.head(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
