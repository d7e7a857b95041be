package org.tierboard.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.Viewer;

/** The imports, as the database knows them. */
@Repository
class ImportJobs {

    private static final String COLUMNS = """
            select import_id,
                   kind,
                   mode,
                   dry_run,
                   status,
                   phase,
                   file_name,
                   file_size,
                   file_header,
                   user_no,
                   user_name,
                   (select partner.partner_id from partner where partner.partner_no = import_job.partner_no) as partner_id,
                   rows_read,
                   rows_created,
                   rows_updated,
                   rows_unchanged,
                   rows_rejected,
                   rows_faulty,
                   message,
                   remarks,
                   started_at,
                   finished_at
              from import_job
            """;

    private static final String CREATE = """
            insert into import_job (import_id, kind, mode, dry_run, phase, file_name, file_size, file_sha256, file_header, user_no,
                                    user_name, node, remarks, partner_no)
            values (:id, :kind, :mode, :dryRun, 'WAITING', :fileName, :fileSize, :sha256, :header, :userNo,
                    :userName, :node, :remarks, (select partner_no from partner where partner_id = :partner))
            """;

    private static final String FIND = COLUMNS + """
             where import_id = :id
               and (:everything or user_no = :user)
            """;

    private static final String LIST = COLUMNS + """
             where :everything
                or user_no = :user
             order by started_at desc, import_id desc
             limit :size
            offset :first
            """;

    private static final String OLDER = COLUMNS + """
             where (:everything
                    or user_no = :user)
               and (started_at, import_id) < (:at, :id)
             order by started_at desc, import_id desc
             limit :size
            """;

    private static final String COUNT = """
            select count(*)
              from import_job
             where :everything
                or user_no = :user
            """;

    private static final String DELETE = "delete from import_job where import_id = :id";

    private final JdbcClient jdbc;

    ImportJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For an import that nobody knows of yet. */
    UUID newId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    void create(ImportEntry entry, int node) {
        var order = entry.order();
        var file = entry.file();
        jdbc.sql(CREATE)
                .param("id", entry.id())
                .param("kind", order.kind().wireName())
                .param("mode", order.mode().name())
                .param("dryRun", order.dryRun())
                .param("fileName", order.fileName())
                .param("fileSize", file.size())
                .param("sha256", file.sha256())
                .param("header", file.header().names().toArray(String[]::new))
                .param("userNo", order.viewer().userNo())
                .param("userName", order.viewer().name())
                .param("node", node)
                .param("remarks", file.remarks().toArray(String[]::new))
                .param("partner", order.partnerId())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql(DELETE).param("id", id).update();
    }

    Optional<ImportJob> find(UUID id, int user, boolean everything) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("user", user)
                .param("everything", everything)
                .query(ImportJobs::job)
                .optional();
    }

    List<ImportJob> list(int user, boolean everything, int size, long first) {
        return jdbc.sql(LIST)
                .param("user", user)
                .param("everything", everything)
                .param("size", size)
                .param("first", first)
                .query(ImportJobs::job)
                .list();
    }

    /** Those that began before another one. */
    List<ImportJob> older(Viewer viewer, ImportReports.Place than, int size) {
        return jdbc.sql(OLDER)
                .param("user", viewer.userNo())
                .param("everything", viewer.isAdministrator())
                .param("at", Timestamp.from(than.startedAt()))
                .param("id", than.id())
                .param("size", size)
                .query(ImportJobs::job)
                .list();
    }

    long count(int user, boolean everything) {
        return jdbc.sql(COUNT)
                .param("user", user)
                .param("everything", everything)
                .query(Long.class)
                .single();
    }

    private static ImportJob job(ResultSet row, int number) throws SQLException {
        var phase = row.getString("phase");
        return new ImportJob(
                row.getObject("import_id", UUID.class),
                ImportKind.named(row.getString("kind")).orElseThrow(),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                ImportStatus.valueOf(row.getString("status")),
                phase == null ? null : ImportPhase.valueOf(phase),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getInt("user_no"),
                row.getString("user_name"),
                row.getString("partner_id"),
                counts(row),
                row.getString("message"),
                texts(row.getArray("remarks")),
                texts(row.getArray("file_header")),
                row.getTimestamp("started_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("rows_read"),
                row.getLong("rows_created"),
                row.getLong("rows_updated"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_rejected"),
                row.getLong("rows_faulty"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
