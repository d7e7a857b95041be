package org.tierboard.scorecard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.scorecard.web.SampleCards.guideSample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tierboard.evaluation.Attainment;
import org.tierboard.scorecard.PartnerCard;
import tools.jackson.databind.json.JsonMapper;

/** The card as JSON, exactly as interfaces.md section 4 has it. */
class ScorecardJsonTests {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** R23-R26, and the table of rules.md section 9, to the letter. */
    @Test
    void writesTheGuidesSampleCard() {
        assertThat(json(guideSample())).isEqualTo(withoutLayout("""
                {
                  "partnerId": "GUIDE", "partnerName": "Guide Sample Consulting", "path": "SERVICES",
                  "tier": "SELECT", "stage": "VALIDATED", "asOf": "2022-02-15", "requirementSet": "2022-02-01",
                  "lastReviewDate": "2022-02-01", "nextReviewDate": "2023-02-01",
                  "renewal": {"tier": "SELECT", "from": "2022-02-01", "until": "2023-02-01", "met": false},
                  "upgrade": {"tier": "ADVANCED", "met": false},
                  "rows": [
                    {"id": "program-fee", "category": "FEE", "label": "APN Program Fee",
                     "renewal": {"required": 2500, "paid": true}, "upgrade": {"required": 2500, "paid": true}},
                    {"id": "accredited-individuals", "category": "KNOWLEDGE", "label": "AWS Accredited Individuals",
                     "renewal": {"status": "MET", "actual": 4, "required": 4},
                     "upgrade": {"status": "NOT_MET", "actual": 4, "required": 8}},
                    {"id": "accredited-technical", "category": "KNOWLEDGE", "label": "Technical",
                     "renewal": {"status": "MET", "actual": 4, "required": 2},
                     "upgrade": {"status": "MET", "actual": 4, "required": 4}},
                    {"id": "accredited-business", "category": "KNOWLEDGE", "label": "Business",
                     "renewal": {"status": "MET", "actual": 4, "required": 2},
                     "upgrade": {"status": "MET", "actual": 4, "required": 4}},
                    {"id": "foundational-individuals", "category": "KNOWLEDGE",
                     "label": "AWS Foundational Certified Individuals",
                     "renewal": {"status": "MET", "actual": 4, "required": 2},
                     "upgrade": {"status": "MET", "actual": 4, "required": 4}},
                    {"id": "technical-individuals", "category": "KNOWLEDGE",
                     "label": "AWS Technical Certified Individuals",
                     "renewal": {"status": "MET", "actual": 3, "required": 2},
                     "upgrade": {"status": "NOT_MET", "actual": 3, "required": 6}},
                    {"id": "technical-pro-specialty", "category": "KNOWLEDGE",
                     "label": "AWS Technical Certified Individuals Pro or Specialty",
                     "renewal": null, "upgrade": {"status": "NOT_MET", "actual": 0, "required": 3}},
                    {"id": "launched-opportunities", "category": "EXPERIENCE", "label": "Launched Opportunities",
                     "renewal": {"status": "DUE", "actual": 0, "required": 3},
                     "upgrade": {"status": "NOT_MET", "actual": 5, "required": 20}},
                    {"id": "launched-mrr", "category": "EXPERIENCE", "label": "Monthly Recurring Revenue Minimum",
                     "renewal": {"status": "DUE", "actual": 0, "required": 1500},
                     "upgrade": {"status": "MET", "actual": 10498.56, "required": 10000}},
                    {"id": "business-plan", "category": "EXPERIENCE", "label": "Partner Business Plan",
                     "renewal": null, "upgrade": {"status": "NOT_MET"}},
                    {"id": "referenceable-customers", "category": "CUSTOMER_SUCCESS",
                     "label": "Publicly Referenceable Customers",
                     "renewal": null, "upgrade": {"status": "NOT_MET", "actual": 0, "required": 2}},
                    {"id": "csat-responses", "category": "CUSTOMER_SUCCESS",
                     "label": "Customer Satisfaction Responses",
                     "renewal": null, "upgrade": {"status": "NOT_MET", "actual": 0, "required": 20}}
                  ]
                }
                """));
    }

    /** R23: no current tier, no left column; what the partner hasn't is null and not left out. */
    @Test
    void leavesTheLeftColumnOfAPartnerWithoutATierNull() {
        var card = mapper.readTree(json(SampleCards.newcomer()));

        assertThat(card.propertyNames())
                .contains("tier", "lastReviewDate", "nextReviewDate", "renewal")
                .hasSize(12);
        assertThat(card.get("tier").isNull()).isTrue();
        assertThat(card.get("nextReviewDate").isNull()).isTrue();
        assertThat(card.get("renewal").isNull()).isTrue();
        assertThat(card.get("stage").asString()).isEqualTo("CONFIRMED");
        assertThat(card.get("upgrade").get("tier").asString()).isEqualTo("SELECT");
        assertThat(card.get("rows")).hasSize(8).allSatisfy(row -> {
            assertThat(row.get("renewal").isNull()).isTrue();
            assertThat(row.get("upgrade").isNull()).isFalse();
        });
    }

    /** R18, R23: Premier is the end of the ladder, and renews without the rows for applicants. */
    @Test
    void leavesTheRightColumnOfAPremierPartnerNull() {
        var card = mapper.readTree(json(SampleCards.premier()));

        assertThat(card.get("upgrade").isNull()).isTrue();
        assertThat(card.get("rows"))
                .allSatisfy(row -> assertThat(row.get("upgrade").isNull()).isTrue());
        assertThat(card.get("rows").values().stream().map(row -> row.get("id").asString()))
                .contains("program-validations")
                .doesNotContain("sustained-attainment", "executive-business-review");
    }

    /** R17: the run in whole months; yes/no rows have a status alone. */
    @Test
    void writesSustainedAttainmentInMonthsAndYesNoRowsWithoutNumbers() {
        var running = new Attainment(LocalDate.of(2021, 10, 3), 4, null);

        assertThat(json(SampleCards.applicant(running)))
                .contains("\"upgrade\":{\"status\":\"NOT_MET\",\"actual\":4,\"required\":6}")
                .contains(
                        "{\"id\":\"executive-business-review\",\"category\":\"EXPERIENCE\","
                                + "\"label\":\"Executive Business Review\",\"renewal\":null,\"upgrade\":{\"status\":\"NOT_MET\"}}");
    }

    @Test
    void keepsCentsAndNeverWritesPowersOfTen() {
        assertThat(CellJson.plain(new BigDecimal("10498.50"))).hasToString("10498.50");
        assertThat(CellJson.plain(new BigDecimal("12000.00"))).hasToString("12000");
        assertThat(CellJson.plain(new BigDecimal("5E+4"))).hasToString("50000");
        assertThat(CellJson.plain(new BigDecimal("0.00"))).hasToString("0");
        assertThat(CellJson.plain(new BigDecimal("0.1"))).hasToString("0.10");
    }

    private String json(PartnerCard card) {
        return mapper.writeValueAsString(ScorecardJson.of(card));
    }

    private String withoutLayout(String json) {
        return mapper.writeValueAsString(mapper.readTree(json));
    }
}
