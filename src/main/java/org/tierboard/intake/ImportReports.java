package org.tierboard.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tierboard.account.Viewer;
import org.tierboard.export.CsvText;

/** Tells what became of imports, to those who may know: the importer, and administrators. */
@Service
public class ImportReports {

    private static final int SHOWN_REJECTIONS = 100;

    private final ImportJobs jobs;
    private final Rejections rejections;
    private final DeadImports dead;

    ImportReports(ImportJobs jobs, Rejections rejections, DeadImports dead) {
        this.jobs = jobs;
        this.rejections = rejections;
        this.dead = dead;
    }

    /** @throws ImportNotFound if there is none, or the viewer may not see it */
    public ImportJob find(String id, Viewer viewer) {
        dead.bury();
        return jobs.find(uuid(id), viewer.userNo(), viewer.isAdministrator()).orElseThrow(() -> new ImportNotFound(id));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noUuid) {
            throw new ImportNotFound(id);
        }
    }

    /** @param page counted from 0 */
    public ImportPage list(Viewer viewer, int page, int size) {
        dead.bury();
        boolean everything = viewer.isAdministrator();
        var imports = jobs.list(viewer.userNo(), everything, size, (long) page * size);
        return new ImportPage(imports, jobs.count(viewer.userNo(), everything), page, size);
    }

    /** Where a page of the list ended. */
    public record Place(Instant startedAt, UUID id) {}

    /** Those that began before the last one of a page, newest first. */
    public List<ImportJob> older(Viewer viewer, Place than, int size) {
        dead.bury();
        return jobs.older(viewer, than, size);
    }

    /** The first hundred, in the order of the file. */
    public List<RejectedRow> firstRejections(ImportJob job) {
        return rejections.first(job.id(), SHOWN_REJECTIONS);
    }

    /**
     * All rejections as CSV, a line at a time without its end: line, column, value and reason, then the row as it came.
     * Safe to open in a spreadsheet.
     */
    public void rejectionsAsCsv(ImportJob job, Consumer<String> line) {
        var columns = Stream.concat(Stream.of("line", "column", "value", "reason"), job.header().stream());
        line.accept(CsvText.join(columns.collect(Collectors.toList())));
        rejections.each(job.id(), line);
    }
}
