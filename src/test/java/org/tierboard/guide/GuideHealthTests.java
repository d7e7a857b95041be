package org.tierboard.guide;

import static org.assertj.core.api.Assertions.*;
import static org.tierboard.kernel.Tier.ADVANCED;
import static org.tierboard.kernel.Tier.PREMIER;
import static org.tierboard.kernel.Tier.SELECT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierboard.evaluation.Citation;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.kernel.Tier;

@DisplayName("The shipped editions are complete, and cite what exists")
class GuideHealthTests {

    private static final String NUMBERS = "\\d+(-\\d+)?(, \\d+(-\\d+)?)*";
    private static final Pattern PART = Pattern.compile("Steps to Achieve (?<step>" + NUMBERS + ")|FAQ (?<faq>"
            + NUMBERS + ")|Tier requirements table, copy of 30 December 2024");

    @Test
    void theEditionOf2022HasTheGuidesTable() {
        assertThat(table(Editions.february2022()))
                .containsExactly(
                        "accredited-individuals 4 8 20",
                        "accredited-technical 2 4 10",
                        "accredited-business 2 4 10",
                        "foundational-individuals 2 4 10",
                        "technical-individuals 2 6 25",
                        "technical-pro-specialty - 3 10",
                        "launched-opportunities 3 20 50 P12M",
                        "launched-mrr 1500 10000 50000 P12M",
                        "business-plan - 1 1 P12M",
                        "program-validations - - 3",
                        "program-validations-msp-devops - - 1",
                        "sustained-attainment - - 6",
                        "executive-business-review - - 1",
                        "referenceable-customers - 2 6 P365D",
                        "csat-responses - 20 30 P365D");
    }

    @Test
    void theEditionOf2024AsksForNoCustomerSuccessAndTheSameNumbers() {
        var earlier = table(Editions.february2022());

        assertThat(table(Editions.july2024())).isEqualTo(earlier.subList(0, earlier.size() - 2));
    }

    @Test
    void everyCodeOfTheInterfaceHasItsKind() {
        var kinds = Editions.february2022().catalogue();

        assertThat(kinds).hasSize(16);
        kinds.forEach((code, kind) -> assertThat(code.equals("CLOUD_PRACTITIONER") ? "FOUNDATIONAL" : code)
                .endsWith(kind.name()));
    }

    @Test
    void theFeeStandsAboveTheCategories() {
        var fee = Editions.february2022().fee();

        assertThat(fee.amount()).isEqualByComparingTo("2500");
        assertThat(fee.label()).isEqualTo("APN Program Fee");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyCitationNamesASectionOrQuestionThatExists(RequirementSet set) {
        assertThat(set.requirements()).extracting(Requirement::citation).allMatch(GuideHealthTests::exists);
        assertThat(set.fee().citation()).matches(GuideHealthTests::exists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FAQ 40", "Steps to Achieve 11", "Steps to Achieve 0", "FAQ 7-41", "FAQ 9-7", "see above", "FAQ"
            })
    void aCitationOfNothingIsFound(String canary) {
        assertThat(exists(new Citation(canary))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyRowExplainsItselfInOneOrTwoSentences(RequirementSet set) {
        assertThat(set.requirements()).extracting(Requirement::help).allSatisfy(help -> {
            assertThat(help).endsWith(".").hasSizeBetween(40, 260);
            assertThat(help.split("\\. ")).hasSizeLessThanOrEqualTo(2);
        });
        assertThat(set.requirements()).extracting(Requirement::help).doesNotHaveDuplicates();
    }

    static Stream<RequirementSet> editions() {
        return Editions.all().stream();
    }

    private static List<String> table(RequirementSet set) {
        return set.requirements().stream().map(GuideHealthTests::line).toList();
    }

    private static String line(Requirement row) {
        var numbers = Stream.of(SELECT, ADVANCED, PREMIER)
                .map(tier -> threshold(row.atLeast(), tier))
                .reduce(row.row().value(), (left, right) -> left + " " + right);
        return row.countsFor() == null ? numbers : numbers + " " + row.countsFor();
    }

    private static String threshold(Map<Tier, BigDecimal> atLeast, Tier tier) {
        return atLeast.containsKey(tier) ? atLeast.get(tier).toPlainString() : "-";
    }

    private static boolean exists(Citation citation) {
        return Stream.of(citation.text().split("; ")).allMatch(part -> {
            var match = PART.matcher(part);
            return match.matches() && within(match.group("step"), 10) && within(match.group("faq"), 39);
        });
    }

    private static boolean within(String numbers, int last) {
        return numbers == null
                || Stream.of(numbers.split(", ")).map(range -> range.split("-")).allMatch(range -> {
                    var from = Integer.parseInt(range[0]);
                    var to = Integer.parseInt(range[range.length - 1]);
                    return from >= 1 && to <= last && (range.length == 1 || from < to);
                });
    }
}
