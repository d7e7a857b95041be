package org.tierboard.guide;

import static org.assertj.core.api.Assertions.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An edition that isn't understood completely is refused with file, line and what to do")
class StrictEditionTests {

    private static final String FILE = "guides/services/2022-02-01.yaml";

    @Test
    void theShippedTextItselfIsUnderstood() {
        assertThat(Editions.read(FILE, Editions.text()).set()).isEqualTo(Editions.february2022());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsNamedWithItsLine(String kind, String right, String wrong, String blamed, String message) {
        var text = Editions.text();
        assertThat(text).as("the text to spoil").contains(right);
        var spoilt = text.replaceFirst(Pattern.quote(right), wrong);
        var line = spoilt.substring(0, spoilt.indexOf(blamed)).split("\n", -1).length;

        assertThatThrownBy(() -> Editions.read(FILE, spoilt))
                .isInstanceOfSatisfying(EditionProblem.class, problem -> {
                    assertThat(problem.file()).isEqualTo(FILE);
                    assertThat(problem.line()).isEqualTo(line);
                })
                .hasMessageStartingWith("%s, line %d: ", FILE, line)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("unknown key", "  citation: FAQ", "  citaton: FAQ", "unknown key 'citaton'"),
                slip("unknown key of a row", "    help: Those", "    halp: Those", "unknown key 'halp'"),
                slip("unknown key at the top", "document: ", "title: ", "unknown key 'title'"),
                slip(
                        "duplicate key",
                        "  amount: 2500\n",
                        "  label: Fee\n",
                        "  label: APN",
                        "'label' stands here a second"),
                slip(
                        "duplicate code",
                        "  DEVELOPER_ASSOCIATE: ASSOCIATE",
                        "  CLOUD_PRACTITIONER: ASSOCIATE",
                        "'CLOUD_PRACTITIONER' stands here a second"),
                slip(
                        "missing citation",
                        "    citation: Steps to Achieve 1; FAQ 7-9\n",
                        "",
                        "id: accredited-individuals",
                        "'citation' is missing"),
                slip(
                        "missing threshold block",
                        "    at-least: { SELECT: 4, ADVANCED: 8, PREMIER: 20 }\n",
                        "",
                        "id: accredited-individuals",
                        "'at-least' is missing"),
                slip("empty citation", "citation: FAQ 2-3", "citation: ''", "'' is no text"),
                slip("unknown measure", "measure: LAUNCHED_MRR", "measure: LAUNCHED_ARR", "'LAUNCHED_ARR' is unknown"),
                slip("unknown tier", "{ SELECT: 4,", "{ BRONZE: 4,", "'BRONZE' is unknown"),
                slip("unknown kind", "kinds: [FOUNDATIONAL]", "kinds: [BASIC]", "'BASIC' is unknown"),
                slip(
                        "unknown kind of a code",
                        "PRACTITIONER: FOUNDATIONAL",
                        "PRACTITIONER: BASIC",
                        "'BASIC' is unknown"),
                slip("unknown category", "category: EXPERIENCE", "category: EXPERIENCES", "'EXPERIENCES' is unknown"),
                slip("text where a number belongs", "SELECT: 1500,", "SELECT: '1500',", "'1500' is no amount"),
                slip("number where a text belongs", "label: Technical\n", "label: 12\n", "'12' is no text"),
                slip(
                        "list where a text belongs",
                        "label: Technical\n",
                        "label: [a]\n",
                        "a text belongs here, not a list"),
                slip(
                        "text where a list belongs",
                        "[FOUNDATIONAL]",
                        "FOUNDATIONAL",
                        "kinds: FOUNDATIONAL",
                        "a list with"),
                slip("empty list", "kinds: [FOUNDATIONAL]", "kinds: []", "a list with at least one entry"),
                slip(
                        "text where a block belongs",
                        "{ SELECT: 4, ADVANCED: 8, PREMIER: 20 }",
                        "4",
                        "at-least: 4",
                        "a block"),
                slip("separators in an amount", "amount: 2500", "amount: 2,500", "'2,500' is no amount"),
                slip("octal amount", "amount: 2500", "amount: 02500", "'02500' is no amount"),
                slip("threshold of nothing", "{ SELECT: 4,", "{ SELECT: 0,", "asks for nothing"),
                slip("half a person", "{ SELECT: 4,", "{ SELECT: 4.5,", "counts whole things"),
                slip("two plans", "{ ADVANCED: 1, PREMIER: 1 }", "{ ADVANCED: 2, PREMIER: 2 }", "is yes or no"),
                slip(
                        "higher tier without a threshold",
                        "{ SELECT: 4, ADVANCED: 8, PREMIER: 20 }",
                        "{ SELECT: 4, ADVANCED: 8 }",
                        "ADVANCED asks for this row and PREMIER, above it, doesn't"),
                slip(
                        "gap between two tiers",
                        "{ SELECT: 4, ADVANCED: 8, PREMIER: 20 }",
                        "{ SELECT: 4, PREMIER: 20 }",
                        "SELECT asks for this row and ADVANCED"),
                slip("no tier at all", "{ SELECT: 4, ADVANCED: 8, PREMIER: 20 }", "{}", "at-least: {}", "no tier asks"),
                slip(
                        "sub-row of an unknown row",
                        "part-of: accredited-individuals",
                        "part-of: accredited-people",
                        "id: accredited-technical",
                        "no row above it has that id"),
                slip(
                        "sub-row of a sub-row",
                        "part-of: accredited-individuals\n    category: KNOWLEDGE\n    measure: INDIVIDUALS\n    label: Business",
                        "part-of: accredited-technical\n    category: KNOWLEDGE\n    measure: INDIVIDUALS\n    label: Business",
                        "id: accredited-business",
                        "itself a sub-row"),
                slip(
                        "row defined twice",
                        "id: accredited-business",
                        "id: accredited-technical\n    # here",
                        "id: accredited-technical\n    # here",
                        "defined a second time"),
                slip("row named like the fee", "id: accredited-individuals", "id: program-fee", "can't name a row"),
                slip(
                        "category torn apart",
                        "category: EXPERIENCE",
                        "category: CUSTOMER_SUCCESS",
                        "id: launched-mrr",
                        "can't follow a later category"),
                slip(
                        "time-bound measure without a period",
                        "    counts-for: P12M\n",
                        "",
                        "id: launched-opportunities",
                        "'counts-for' is missing"),
                slip(
                        "period of a measure that isn't time-bound",
                        "    kinds: [FOUNDATIONAL]",
                        "    kinds: [FOUNDATIONAL]\n    counts-for: P13M",
                        "P13M",
                        "'counts-for' has no meaning"),
                slip("bad period", "counts-for: P365D", "counts-for: 365 days", "'365 days' is no period"),
                slip("period that runs backwards", "counts-for: P365D", "counts-for: P-1D", "'P-1D' is no period"),
                slip("period of nothing", "counts-for: P365D", "counts-for: P0D", "'P0D' is no period"),
                slip(
                        "individuals without kinds",
                        "    kinds: [FOUNDATIONAL]\n",
                        "",
                        "id: foundational-individuals",
                        "'kinds' is missing"),
                slip(
                        "kind twice",
                        "kinds: [FOUNDATIONAL]",
                        "kinds: [FOUNDATIONAL, FOUNDATIONAL]",
                        "in this list twice"),
                slip(
                        "kinds of a measure that has none",
                        "    counts-for: P365D",
                        "    kinds: [ASSOCIATE]\n    counts-for: P365D",
                        "kinds: [ASSOCIATE]\n    counts-for: P365D",
                        "'kinds' has no meaning"),
                slip(
                        "designations of another measure",
                        "    kinds: [FOUNDATIONAL]",
                        "    kinds: [FOUNDATIONAL]\n    designations: [MSP]",
                        "designations: [MSP]",
                        "has no meaning"),
                slip("designation in capitals", "COMPETENCY:devops", "COMPETENCY:DevOps", "is no designation"),
                slip(
                        "file not named by its day",
                        "in-force-from: 2022-02-01",
                        "in-force-from: 2022-02-02",
                        "rename it to 2022-02-02.yaml"),
                slip("no day", "in-force-from: 2022-02-01", "in-force-from: February", "'February' is no day"),
                slip("path in small letters", "path: SERVICES", "path: services", "'services' is no path"),
                slip("code in small letters", "  CLOUD_PRACTITIONER:", "  cloud_practitioner:", "is no code"),
                slip(
                        "broken YAML",
                        "    kinds: [FOUNDATIONAL]\n    at-least: {",
                        "    kinds: [FOUNDATIONAL\n    at-least: { # here\n",
                        "    at-least: { # here",
                        "not YAML"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> Editions.read(FILE, "# nothing\n"))
                .isInstanceOf(EditionProblem.class)
                .hasMessage(FILE + ", line 1: the file is empty; write an edition or remove it");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        var latin = Editions.text().replace("Guide,", "Führer,").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> EditionReader.read(FILE, new ByteArrayInputStream(latin), true))
                .isInstanceOf(EditionProblem.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void theReportSaysWhatToDoBeforeTheNextStart() {
        var analysis = new EditionProblemAnalyzer()
                .analyze(new IllegalStateException(new EditionProblem(FILE, 12, "unknown key 'citaton'")));

        assertThat(analysis.getDescription()).contains(FILE + ", line 12: unknown key 'citaton'");
        assertThat(analysis.getAction()).contains("line 12 of " + FILE);
    }

    /** A slip whose line is the one of the wrong text itself. */
    private static Arguments slip(String kind, String right, String wrong, String message) {
        return slip(kind, right, wrong, wrong, message);
    }

    private static Arguments slip(String kind, String right, String wrong, String blamed, String message) {
        return Arguments.of(kind, right, wrong, blamed, message);
    }
}
