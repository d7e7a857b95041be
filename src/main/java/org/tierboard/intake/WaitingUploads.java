package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import tools.jackson.databind.json.JsonMapper;

/** Uploads that wait, in the database: whichever copy of the application is asked next has them. Each is its owner's. */
@Repository
class WaitingUploads {

    private static final int PART = 1 << 20;

    private static final String ADD = """
            insert into import_upload (user_no, kind, mode, dry_run, partner_id, file_name, file_size, preview)
            values (:user, :kind, :mode, :dryRun, :partner, :fileName, :size, cast(:preview as jsonb))
            returning upload_id
            """;

    private static final String ADD_PART = """
            insert into import_upload_part (upload_id, part_no, bytes)
            values (:upload, :part, :bytes)
            """;

    private static final String FIND = """
            select upload_id,
                   kind,
                   mode,
                   dry_run,
                   partner_id,
                   file_name,
                   file_size,
                   preview,
                   created_at
              from import_upload
             where upload_id = :upload
               and user_no = :user
               and created_at > clock_timestamp() - interval '1 hour'
            """;

    private static final String PARTS = """
            select bytes
              from import_upload_part
             where upload_id = :upload
             order by part_no
            """;

    private static final String DELETE = "delete from import_upload where upload_id = :upload and user_no = :user";
    private static final String EXPIRE =
            "delete from import_upload where created_at <= clock_timestamp() - interval '1 hour'";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WaitingUploads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whoever comes in takes those away that have waited too long. */
    @Transactional
    public UUID add(ImportOrder order, CheckedFile file, FilePreview preview) {
        jdbc.sql(EXPIRE).update();
        var id = jdbc.sql(ADD)
                .param("user", order.viewer().userNo())
                .param("kind", order.kind().wireName())
                .param("mode", order.mode().name())
                .param("dryRun", order.dryRun())
                .param("partner", order.partnerId())
                .param("fileName", order.fileName())
                .param("size", file.size())
                .param("preview", json.writeValueAsString(preview))
                .query(UUID.class)
                .single();
        addParts(id, file.path());
        return id;
    }

    private void addParts(UUID id, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            int number = 0;
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                jdbc.sql(ADD_PART)
                        .param("upload", id)
                        .param("part", number++)
                        .param("bytes", part)
                        .update();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<WaitingUpload> find(UUID id, Viewer viewer) {
        return jdbc.sql(FIND)
                .param("upload", id)
                .param("user", viewer.userNo())
                .query(this::upload)
                .optional();
    }

    /** Writes the file to disk, a part in memory at a time. */
    @Transactional(readOnly = true)
    public void write(UUID id, Path file) {
        try (var bytes = Files.newOutputStream(file)) {
            jdbc.sql(PARTS).param("upload", id).withFetchSize(1).query(row -> {
                try {
                    bytes.write(row.getBytes("bytes"));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean delete(UUID id, Viewer viewer) {
        return jdbc.sql(DELETE)
                        .param("upload", id)
                        .param("user", viewer.userNo())
                        .update()
                == 1;
    }

    private WaitingUpload upload(ResultSet row, int number) throws SQLException {
        return new WaitingUpload(
                row.getObject("upload_id", UUID.class),
                ImportKind.require(row.getString("kind")),
                ImportMode.valueOf(row.getString("mode")),
                row.getBoolean("dry_run"),
                row.getString("partner_id"),
                row.getString("file_name"),
                row.getLong("file_size"),
                json.readValue(row.getString("preview"), FilePreview.class),
                row.getTimestamp("created_at").toInstant());
    }
}
