package org.tierboard.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A watched directory: each file that is whole is imported, and goes to the directory {@code done} or {@code failed} beside
 * it, under its name and the moment.
 */
@Component
class DirectoryFeed {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final FeedImport imports;
    private final FeedSettings settings;

    DirectoryFeed(FeedImport imports, FeedSettings settings) {
        this.imports = imports;
        this.settings = settings;
    }

    List<FeedRun> look(String feed, FeedSource source, Path directory) throws FeedFailure {
        try {
            var runs = new ArrayList<FeedRun>();
            for (var file : settled(directory)) {
                var run = imports.take(feed, source, new FeedFile(file, String.valueOf(file.getFileName())));
                putAway(directory, file, run.isFailed() ? "failed" : "done");
                runs.add(run);
            }
            return runs;
        } catch (IOException failure) {
            throw new FeedFailure("The directory can't be read or written: " + failure.getMessage());
        }
    }

    /** What somebody still writes changes, or has a name of its own. Links aren't followed. */
    private List<Path> settled(Path directory) throws IOException {
        var before = Instant.now().minus(settings.settled());
        var files = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(directory)) {
            for (var file : all) {
                if (isWhole(file)
                        && !Files.getLastModifiedTime(file).toInstant().isAfter(before)) {
                    files.add(file);
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static boolean isWhole(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && !name.matches("(?i).*\\.(part|tmp|filepart|crdownload)")
                && Files.size(file) > 0;
    }

    private static void putAway(Path directory, Path file, String where) throws IOException {
        var folder = Files.createDirectories(directory.resolve(where));
        var name = MOMENT.format(Instant.now()) + "-" + file.getFileName();
        Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
