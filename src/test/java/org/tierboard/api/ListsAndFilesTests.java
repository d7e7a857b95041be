package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.Visitor.location;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierboard.tiering.Material;
import tools.jackson.databind.JsonNode;

/** Lists that had pages by number before, followed by cursor; and what pages offer as files. */
class ListsAndFilesTests extends FactApiTest {

    /** R13: withheld lines tell nothing, not even which of them was seen; each is listed once all the same. */
    @Test
    void theRecordsBehindACellAreFollowedByCursorWhileRecordsCome() {
        var day = calendar.today();
        var material = Material.of(jdbc, partner)
                .launches(3, day.minusDays(9), "600")
                .launches(4, day.minusDays(8), "600")
                .opportunities(3, "PROSPECT", null, "5", "PARTNER")
                .opportunities(5, "LAUNCHED", day.minusDays(7), "9", "AWS");
        jdbc.sql("update opportunity set shared = false where partner_no = :partner and origin = 'AWS'")
                .param("partner", partner.partnerNo())
                .update();
        jdbc.sql("update opportunity set workload = 'Ä & B %26' where partner_no = :partner and origin = 'PARTNER'")
                .param("partner", partner.partnerNo())
                .update();
        var rows = path + "/scorecard/rows/launched-opportunities";
        var all = json.readTree(lead.get(rows).body());

        var seen = follow(lead, rows + "?size=2", "records", page -> material.launches(1, day.minusDays(20), "1"));

        assertThat(all.get("next").isNull()).isTrue();
        assertThat(all.at("/page/totalRecords").asInt()).isEqualTo(15);
        assertThat(ids(seen))
                .doesNotHaveDuplicates()
                .containsAll(ids(all.get("records").valueStream().toList()));
        assertThat(seen).filteredOn(record -> record.get("id").isNull()).hasSize(5);
        var second = json.readTree(lead.get(rows + "?size=2&page=1").body());
        assertThat(second.at("/page/number").asInt()).isEqualTo(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(lead.get(rows + "?cursor=Q09VTlRT").statusCode()).isEqualTo(400);
    }

    @Test
    void importsAreFollowedByCursorAndNotSentAgainUnchanged() {
        imports(5);
        var first = manager.get("/api/v1/imports?size=5").body();
        var all = ids(json.readTree(first).get("imports").valueStream().toList());

        var seen = follow(manager, "/api/v1/imports?size=2", "imports", page -> imports(1));

        assertThat(all).hasSize(5);
        assertThat(ids(seen)).isEqualTo(all);
        var one = "/api/v1/imports/" + all.get(0);
        var read = manager.get(one);
        assertThat(manager.get(one, "If-None-Match", Program.tag(read)).statusCode())
                .isEqualTo(304);
        jdbc.sql("update import_job set message = 'Changed' where import_id = cast(:id as uuid)")
                .param("id", all.get(0))
                .update();
        assertThat(manager.get(one, "If-None-Match", Program.tag(read)).statusCode())
                .isEqualTo(200);
        assertThat(manager.get("/api/v1/imports?cursor=MjAyNg").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/partners, csv",
        "/api/v1/partners, xlsx",
        "/api/v1/audit, csv",
        "/api/v1/audit, xlsx",
        "{partner}/audit, csv",
        "{partner}/audit, xlsx",
        "{partner}/scorecard/rows/program-fee, xlsx"
    })
    void whatAPageOffersAsAFileAProgramGetsToo(String file, String form) {
        var address = file.replace("{partner}", path) + "." + form;

        var answer = administrator.get(address, "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(form.equals("csv") ? "text/csv" : "application/vnd.openxmlformats");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("." + form);
        assertThat(answer.body()).isNotEmpty();
    }

    @Test
    void aFileHoldsWhatItsFilterAndReaderMaySee() {
        var other = people.partner();
        var narrowed = administrator
                .get("/api/v1/partners.csv?query=" + other.id(), "Accept", "text/csv")
                .body();

        assertThat(narrowed).contains(other.id()).doesNotContain(partner.id());
        assertThat(lead.get("/api/v1/partners.csv", "Accept", "text/csv").body())
                .contains(partner.id())
                .doesNotContain(other.id());
        assertThat(lead.get("/api/v1/audit.csv", "Accept", "text/csv").statusCode())
                .isEqualTo(403);
        administrator.call(
                "PUT",
                path,
                "{\"name\":\"Bolt\",\"path\":\"SERVICES\"}",
                "If-Match",
                Program.tag(administrator.get(path)));
        assertThat(lead.get(path + "/audit.csv", "Accept", "text/csv").body()).contains("partner.changed");
        assertThat(administrator
                        .get("/api/v1/audit.csv?action=partner.changed&at=" + partner.id(), "Accept", "text/csv")
                        .body())
                .contains("Name: Bolt");
    }

    /** R13: said by the service, whoever asks, and remembered. */
    @Test
    void whatThePartnerBroughtInStaysSharedAndTheAttemptIsRemembered() {
        var one = location(manager.post(
                path + "/opportunities", "{\"customer\":\"Acme\",\"workload\":\"Shop\",\"estimatedMrr\":1}"));

        var answer = manager.post(one + "/sharing", "{\"shared\":false}", "If-Match", Program.tag(manager.get(one)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"shared\"");
        assertThat(jdbc.sql("select reason from audit_line where partner_no = :partner and refused")
                        .param("partner", partner.partnerNo())
                        .query(String.class)
                        .list())
                .containsExactly("OWN_STAYS_SHARED");
    }

    private List<JsonNode> follow(Program by, String address, String items, Consumer<JsonNode> meanwhile) {
        var seen = new ArrayList<JsonNode>();
        var next = address;
        while (next != null) {
            var answer = by.get(next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var page = json.readTree(answer.body());
            page.get(items).forEach(seen::add);
            assertThat(page.get("page").isNull()).isEqualTo(next.contains("cursor="));
            assertThat(answer.headers().firstValue("Link").isPresent())
                    .isEqualTo(!page.get("next").isNull());
            meanwhile.accept(page);
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        return seen;
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream()
                .map(item -> item.get("id"))
                .filter(id -> !id.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    private void imports(int count) {
        for (var i = 0; i < count; i++) {
            jdbc.sql("""
                    insert into import_job (kind, mode, dry_run, status, file_name, file_size, file_sha256, file_header,
                                            user_no, user_name, node, finished_at)
                    values ('individuals', 'PARTIAL', false, 'COMPLETED', 'a.csv', 1, 'x', '{}', :user, 'Ann', 0, now())
                    """).param("user", managing.userNo()).update();
        }
    }
}
