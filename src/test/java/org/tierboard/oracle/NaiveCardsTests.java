package org.tierboard.oracle;

import static org.assertj.core.api.Assertions.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.facts.Network;
import org.tierboard.facts.Samples;
import org.tierboard.oracle.NaiveCard.NaiveCell;
import org.tierboard.oracle.NaiveCard.NaiveRow;

/** Whoever judges others is judged first: the second implementation on cases worked out by hand. */
class NaiveCardsTests {

    private final Network network = new Network();

    @Test
    @DisplayName("The second implementation knows the guide's own sample")
    void theGuidesOwnSample() {
        var partner = Samples.guideSample(network);

        var card = new NaiveCards(network, false).card(partner, LocalDate.of(2022, 6, 30));

        assertThat(card.stage()).isEqualTo("VALIDATED");
        assertThat(card.renewalMet()).isFalse();
        assertThat(card.rows())
                .containsEntry("accredited-individuals", new NaiveRow(cell("MET", "4", "4"), cell("NOT_MET", "4", "8")))
                .containsEntry("accredited-technical", new NaiveRow(cell("MET", "4", "2"), cell("MET", "4", "4")))
                .containsEntry("technical-individuals", new NaiveRow(cell("MET", "3", "2"), cell("NOT_MET", "3", "6")))
                .containsEntry("technical-pro-specialty", new NaiveRow(null, cell("NOT_MET", "0", "3")))
                .containsEntry(
                        "launched-opportunities", new NaiveRow(cell("DUE", "0", "3"), cell("NOT_MET", "5", "2E+1")))
                .containsEntry(
                        "launched-mrr", new NaiveRow(cell("DUE", "0", "1.5E+3"), cell("MET", "10498.56", "1E+4")))
                .containsEntry("business-plan", new NaiveRow(null, new NaiveCell("NOT_MET", null, null)))
                .doesNotContainKey("program-validations")
                .hasSize(11);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-02-27, NOT_MET, 5", "2023-02-28, MET, 6", "2023-08-30, MET, 11", "2023-08-31, MET, 0"})
    @DisplayName("The second implementation holds six months to the day")
    void sixMonthsToTheDay(LocalDate day, String status, String months) {
        var partner = Samples.premierMaterial(
                network.partner("P-1").tier("ADVANCED", LocalDate.of(2022, 2, 1)), LocalDate.of(2022, 8, 31));

        assertThat(new NaiveCards(network, false).card(partner, day).rows().get("sustained-attainment"))
                .isEqualTo(new NaiveRow(null, cell(status, months, "6")));
    }

    @Test
    @DisplayName("The second implementation drops the rows that the second edition drops")
    void theSecondEditionAsksForLess() {
        var partner = network.partner("P-1").tier("SELECT", LocalDate.of(2024, 1, 1));
        var cards = new NaiveCards(network, true);

        assertThat(cards.card(partner, LocalDate.of(2024, 7, 9)).rows()).containsKey("csat-responses");
        assertThat(cards.card(partner, LocalDate.of(2024, 7, 10)).rows()).doesNotContainKey("csat-responses");
    }

    private static NaiveCell cell(String status, String actual, String required) {
        return new NaiveCell(status, new BigDecimal(actual), new BigDecimal(required));
    }
}
