package org.tierboard.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierboard.ace.AceFile;
import org.tierboard.ace.AceRecord;
import org.tierboard.ace.AceRefused;
import org.tierboard.kernel.PartnerId;

/** Any of the shapes of ACE files, recognised by what is in them. */
record AceShape(@Nullable PartnerId partner, LocalDate today) implements FileShape {

    private static final int BUFFER = 1 << 16;

    /** The columns of Partner Central's own export, to begin with. */
    private static final List<FileColumn> EXPORT = List.of(
            FileColumn.of("Opportunity Id", TextField.ID, "O1234567").isKey(),
            FileColumn.of("Customer Company Name", TextField.NAME, "Example Bank")
                    .isRequired(),
            FileColumn.of("Partner Project Title", TextField.NAME, "Data lake"),
            FileColumn.of("Opportunity Ownership", TextField.NAME, "Partner Referral"),
            FileColumn.of("Stage", TextField.NAME, "Launched").isRequired(),
            FileColumn.of("Status", TextField.NAME, "Approved"),
            FileColumn.of("Estimated AWS Monthly Recurring Revenue", new AmountField(), "1234.56")
                    .isRequired(),
            FileColumn.of("Target Close Date", TextField.NAME, "11/05/2021"));

    @Override
    public CheckedFile check(Path file, KindOfFile kind) {
        try {
            var head = UploadCheck.head(file);
            boolean json = FirstBytes.areJson(head);
            if (!json) {
                FirstBytes.refuseOtherFormats(head);
            }
            var separator = json ? Separator.COMMA : Separator.announcedBy(UploadCheck.firstLine(head));
            var sha256 = UploadCheck.scan(file, json ? new LineScan() : new ShapeScan(separator.character()));
            var survey = survey(file, separator);
            var header = new FileHeader(survey.header(json), new int[0], separator, 0);
            return new CheckedFile(file, kind, header, Files.size(file), sha256, survey.remarks());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static AceSurvey survey(Path file, Separator separator) throws IOException {
        var survey = new AceSurvey();
        try {
            read(file, separator, survey::see);
            return survey;
        } catch (AceRefused refused) {
            throw refusal(refused);
        }
    }

    private static FileRefused refusal(AceRefused refused) {
        var problem = "ace." + refused.reason();
        return refused.line() > 0
                ? FileRefused.atLine(refused.line(), problem, refused.line())
                : FileRefused.because(problem);
    }

    private static void read(Path file, Separator separator, Consumer<AceRecord> each) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            AceFile.read(bytes, separator.character(), each);
        }
    }

    @Override
    public void each(CheckedFile file, RowTaker taker) throws IOException, SQLException {
        try {
            read(file.path(), file.header().separator(), record -> take(taker, record));
        } catch (Untaken untaken) {
            throw untaken.why;
        }
    }

    private void take(RowTaker taker, AceRecord record) {
        try {
            taker.take(new AceRow(record, partner, today));
        } catch (SQLException why) {
            throw new Untaken(why);
        }
    }

    @Override
    public List<FileColumn> columns(KindOfFile kind) {
        return EXPORT;
    }

    /** Carries what the database said through the reader. */
    private static final class Untaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException why;

        Untaken(SQLException why) {
            super(why);
            this.why = why;
        }
    }
}
