package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.tierboard.TestDatabase;
import org.tierboard.intake.web.LargeUpload;

/** Files are streamed: what an import needs of memory doesn't grow with them. */
@Tag("exhaustive")
class LargeFileTests {

    private static final Logger log = LoggerFactory.getLogger(LargeFileTests.class);

    @TempDir
    Path directory;

    @Test
    void readsAFileThatIsLargerThanTheHeap() throws Exception {
        var file = directory.resolve("opportunities.csv");
        OpportunitiesOnDisk.write(file, 600_000);

        assertThat(Files.size(file)).isGreaterThan(40_000_000);
        assertThat(ChildJvm.run("40m", ReadAll.class, file.toString())).isEqualToIgnoringNewLines("600000");
    }

    @ParameterizedTest
    @CsvSource({"'[', ',', ']'", "'', '', ''", "'{\"OpportunitySummaries\": [', ',', ']}'"})
    void readsOpportunitiesInJsonThatAreLargerThanTheHeap(String before, String between, String after)
            throws Exception {
        var file = directory.resolve("opportunities.json");
        var one = new ClassPathResource("ace/get-opportunity.json").getContentAsString(StandardCharsets.UTF_8);
        try (var text = Files.newBufferedWriter(file)) {
            text.write(before);
            for (int i = 0; i < 100_000; i++) {
                text.write(i == 0 ? one : between + one.replace("O1000003", "O" + i));
            }
            text.write(after);
        }

        assertThat(Files.size(file)).isGreaterThan(55_000_000);
        assertThat(ChildJvm.run("40m", ReadAllAce.class, file.toString())).isEqualToIgnoringNewLines("100000");
    }

    /**
     * 200 MB over HTTP, by the whole application in a heap of 256 MB. Takes a while, so it is a command:
     * {@code ./mvnw test -Dtest=LargeFileTests -Dlarge=true}.
     */
    @Test
    @EnabledIfSystemProperty(named = "large", matches = "true")
    void importsTwoHundredMegabytesInAHeapOfTwoHundredFiftySix() throws Exception {
        var file = directory.resolve("opportunities.csv");
        OpportunitiesOnDisk.write(file, 2_400_000);
        var database = TestDatabase.newDatabase();

        assertThat(Files.size(file)).isGreaterThan(200_000_000);
        var printed = ChildJvm.run(
                "256m",
                LargeUpload.class,
                file.toString(),
                database.url(),
                database.application().username(),
                database.application().password());

        log.info(printed);
        assertThat(printed).contains("\"rowsCreated\":2400000");
    }
}
