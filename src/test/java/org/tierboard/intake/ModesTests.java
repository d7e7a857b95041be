package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.ImportKind.BUSINESS_PLANS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModesTests extends ImportTest {

    @TempDir
    Path directory;

    private String oneOfThreeBad() {
        return """
                partner_id,confirmed_on,confirmed_by
                %1$s,2021-01-01,Ann
                nobody,2021-01-02,Ann
                %1$s,2021-01-03,Ann
                """.formatted(partner);
    }

    @Test
    void takesTheGoodRowsAndListsTheOthers() {
        var job = take(BUSINESS_PLANS, oneOfThreeBad());

        assertCounts(job, 2, 0, 0, 1);
        assertThat(count("business_plan")).isEqualTo(2);
    }

    @Test
    void takesNothingWhereAllOrNothingIsAskedForAndOneRowIsBad() {
        var job = take(BUSINESS_PLANS, ImportMode.ATOMIC, oneOfThreeBad());

        assertThat(job.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(job.message())
                .isEqualTo("Nothing was written: 1 of 3 rows have a fault, and all or nothing was asked for.");
        assertThat(job.rows()).isEqualTo(new Counts(3, 0, 0, 0, 3, 1));
        assertThat(reports.firstRejections(job)).extracting(RejectedRow::line).containsExactly(3L);
        assertThat(count("business_plan")).isZero();
    }

    @Test
    void takesAllWhereAllAreGood() {
        var good = oneOfThreeBad().replace("nobody", partner);

        var job = take(BUSINESS_PLANS, ImportMode.ATOMIC, good);

        assertCounts(job, 3, 0, 0, 0);
        assertThat(count("business_plan")).isEqualTo(3);
    }

    @Test
    void countsInADryRunWhatItWouldDoAndWritesNothing() throws IOException {
        take(BUSINESS_PLANS, "partner_id,confirmed_on,confirmed_by\n%s,2021-01-01,Bob\n".formatted(partner));

        var job = imports.run(
                new ImportOrder(BUSINESS_PLANS, ImportMode.PARTIAL, true, "dry.csv", ADMINISTRATOR), file());

        assertThat(job.rows()).isEqualTo(new Counts(3, 1, 1, 0, 1, 1));
        assertThat(job.dryRun()).isTrue();
        assertThat(job.message()).startsWith("This was a dry run");
        assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(rows("select confirmed_by from business_plan where partner_no = ?", partnerNo))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("confirmed_by", "Bob"));
    }

    private Path file() throws IOException {
        return Files.writeString(directory.resolve("dry.csv"), oneOfThreeBad());
    }

    @Test
    void writesTheRejectedRowsAsAFileThatCompletesTheSetOnceMended() {
        var job = take(BUSINESS_PLANS, oneOfThreeBad());
        var lines = new ArrayList<String>();
        reports.rejectionsAsCsv(job, lines::add);

        assertThat(lines)
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("line,column,value,reason,partner_id,confirmed_on,confirmed_by"),
                        row -> assertThat(row)
                                .startsWith("3,partner_id,nobody,\"There is no partner")
                                .endsWith(",nobody,2021-01-02,Ann"));
        var mended = String.join("\n", lines).replace(",nobody,2021", "," + partner + ",2021");
        assertCounts(take(BUSINESS_PLANS, mended), 1, 0, 0, 0);
    }

    @Test
    void keepsWhoImportedWhatFromWhichFile() {
        var job = take(BUSINESS_PLANS, oneOfThreeBad());

        assertThat(rows(
                        "select kind, mode, user_no, user_name, file_name, length(file_sha256) as hash from import_job"
                                + " where import_id = ?",
                        job.id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "business-plans")
                        .containsEntry("user_no", ADMINISTRATOR.userNo())
                        .containsEntry("user_name", ADMINISTRATOR.name())
                        .containsEntry("file_name", "business-plans.csv")
                        .containsEntry("hash", 64));
    }
}
