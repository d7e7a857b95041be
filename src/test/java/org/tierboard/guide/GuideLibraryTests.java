package org.tierboard.guide;

import static org.assertj.core.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GuideLibraryTests {

    private static final LocalDate LATER = LocalDate.of(2024, 7, 10);

    @TempDir
    Path directory;

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(GuideConfiguration.class);

    @Test
    void theExampleDecidesNothingUnlessSwitchedOn() {
        runner.run(context -> {
            assertThat(context.getBean(Guides.class).editions("SERVICES")).containsOnlyKeys(LocalDate.of(2022, 2, 1));
            assertThat(context.getBean(GuideLibrary.class).editions())
                    .extracting(edition -> edition.set().inForceFrom(), Edition::inForce)
                    .containsExactly(tuple(LocalDate.of(2022, 2, 1), true), tuple(LATER, false));
        });
        runner.withPropertyValues("tierboard.guides.later-editions=true")
                .run(context -> assertThat(context.getBean(Guides.class)
                                .inForceOn("SERVICES", LATER)
                                .inForceFrom())
                        .isEqualTo(LATER));
    }

    @Test
    void operatorsAddEditionsByADirectory() throws IOException {
        edition("consulting/2025-01-01.yaml", "2025-01-01");

        runner.withPropertyValues("tierboard.guides.directory=" + directory)
                .run(context -> assertThat(context.getBean(Guides.class).editions("SERVICES"))
                        .containsOnlyKeys(LocalDate.of(2022, 2, 1), LocalDate.of(2025, 1, 1)));
    }

    @Test
    void anOperatorsEditionTakesThePlaceOfAnExampleOfItsDay() throws IOException {
        edition("2024-07-10.yaml", "2024-07-10");

        runner.withPropertyValues("tierboard.guides.directory=" + directory)
                .run(context -> assertThat(context.getBean(GuideLibrary.class).editions())
                        .extracting(Edition::inForce)
                        .containsExactly(true, true));
    }

    @Test
    void twoEditionsOfOneDayDontStart() throws IOException {
        edition("2022-02-01.yaml", "2022-02-01");

        runner.withPropertyValues("tierboard.guides.directory=" + directory).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOfSatisfying(
                            EditionProblem.class,
                            problem -> assertThat(problem.line()).isEqualTo(4))
                    .hasMessageContaining("already has an edition of 2022-02-01, in guides/services/2022-02-01.yaml");
        });
    }

    @Test
    void anUnreadableDirectoryDoesntStart() {
        runner.withPropertyValues("tierboard.guides.directory=" + directory.resolve("none"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("no directory that can be read"));
    }

    @Test
    void aFileOfAnotherEndingIsToldToRename() throws IOException {
        edition("2025-01-01.yml", "2025-01-01");

        assertThatThrownBy(() -> EditionFiles.in(directory))
                .isInstanceOf(EditionProblem.class)
                .hasMessageContaining("rename it to 2025-01-01.yaml");
    }

    @Test
    void aCodeKeepsItsKindFromEditionToEdition() throws IOException {
        var text = Editions.text()
                .replace("in-force-from: 2022-02-01", "in-force-from: 2025-01-01")
                .replace("DEVELOPER_ASSOCIATE: ASSOCIATE", "DEVELOPER_ASSOCIATE: PROFESSIONAL");
        var later = Editions.read("x/2025-01-01.yaml", text);
        var first = Editions.read(Editions.FILE, Editions.text());

        assertThatThrownBy(() -> new GuideLibrary(List.of(first, later)))
                .isInstanceOfSatisfying(
                        EditionProblem.class,
                        problem -> assertThat(problem.line()).isEqualTo(19))
                .hasMessageStartingWith(
                        "x/2025-01-01.yaml, line 19: DEVELOPER_ASSOCIATE is PROFESSIONAL here and ASSOCIATE");
    }

    private void edition(String name, String day) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Editions.text().replace("in-force-from: 2022-02-01", "in-force-from: " + day));
    }
}
