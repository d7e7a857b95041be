package org.tierboard.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierboard.intake.web.Caller.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

@OverHttp
class ImportApiTests {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Tokens tokens;

    Caller administrator;
    TestPeople.Partner partner;

    @BeforeEach
    void somebody() {
        administrator = caller(people.administrator(), Role.ADMINISTRATOR);
        partner = people.partner();
    }

    private Caller caller(TestPeople.Person person, Role role) {
        var viewer = new Viewer(person.userNo(), "Ann Example", person.email(), role);
        return new Caller(port, tokens.issue(viewer, "test").token());
    }

    private String plans(String... partners) {
        var csv = new StringBuilder("partner_id,confirmed_on,confirmed_by\n");
        for (var id : partners) {
            csv.append(id).append(",2021-01-01,Ann\n");
        }
        return csv.toString();
    }

    @Test
    void acceptsAFileAndReportsWhatBecameOfIt() {
        var answer = administrator.upload("kind=business-plans", plans(partner.id()));

        assertThat(answer.statusCode()).isEqualTo(202);
        var location = answer.headers().firstValue("Location").orElseThrow();
        var id = json(answer).get("id").asString();
        assertThat(location).isEqualTo("/api/v1/imports/" + id);

        var report =
                administrator.imported("kind=business-plans&mode=atomic&dryRun=true", plans(partner.id(), "nobody"));
        assertThat(report.propertyNames())
                .contains(
                        "id",
                        "kind",
                        "status",
                        "rowsRead",
                        "rowsCreated",
                        "rowsUpdated",
                        "rowsUnchanged",
                        "rowsRejected",
                        "startedAt",
                        "finishedAt");
        assertThat(report.get("kind").asString()).isEqualTo("business-plans");
        assertThat(report.get("mode").asString()).isEqualTo("atomic");
        assertThat(report.get("dryRun").asBoolean()).isTrue();
        assertThat(report.get("status").asString()).isEqualTo("FAILED");
        assertThat(report.get("rowsRead").asInt()).isEqualTo(2);
        assertThat(report.get("fileName").asString()).isEqualTo("facts.csv");
        assertThat(report.get("startedAt").asString()).endsWith("Z");
    }

    @Test
    void sendsTheRejectionsAsCsvThatNoSpreadsheetRuns() {
        var report = administrator.imported(
                "kind=business-plans",
                "partner_id,confirmed_on,confirmed_by\n%s,=1+1,\"@Ann, -5\"\n".formatted(partner.id()));

        var csv = administrator.get("/api/v1/imports/" + report.get("id").asString() + "/rejections");

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(csv.body().lines())
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("line,column,value,reason,partner_id,confirmed_on,confirmed_by"),
                        row -> assertThat(row)
                                .startsWith("2,confirmed_on,'=1+1,")
                                .endsWith("," + partner.id() + ",'=1+1,\"'@Ann, -5\""));
    }

    @Test
    void refusesAFileWithAProblemThatSaysWhichAndWhere() {
        var answer = administrator.upload("kind=business-plans", "partner_id,confirmed_on\nP-1,2021-01-01\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("detail").asString())
                .isEqualTo("The header lacks the column 'confirmed_by', which files of business-plans must have.");
        assertThat(json(answer).get("column").asString()).isEqualTo("confirmed_by");
        assertThat(json(answer).get("line").asInt()).isEqualTo(1);
        assertThat(json(answer).get("problem").asString()).isEqualTo("missingColumn");
    }

    @Test
    void refusesWhatItDoesNotKnowInTheRequest() {
        assertThat(administrator.upload("kind=plans", "x").statusCode()).isEqualTo(400);
        assertThat(json(administrator.upload("kind=plans", "x")).get("detail").asString())
                .isEqualTo("There is no kind 'plans'. Use one of partners, tier-periods, individuals, credentials,"
                        + " opportunities, ace-opportunities, business-plans, validations, references, csat-responses,"
                        + " executive-business-reviews.");
        assertThat(administrator.upload("kind=partners&mode=some", "x").statusCode())
                .isEqualTo(400);
        assertThat(administrator.upload("kind=partners&dryRun=maybe", "x").statusCode())
                .isEqualTo(400);
        assertThat(administrator.upload("", "x").statusCode()).isEqualTo(400);
    }

    @Test
    void letsAManagerImportForAssignedPartnersOnly() {
        var manager = caller(people.managerOf(partner), Role.PARTNER_MANAGER);
        var other = people.partner();

        var report = manager.imported("kind=business-plans", plans(partner.id(), other.id(), "nobody"));

        assertThat(report.get("rowsCreated").asInt()).isEqualTo(1);
        assertThat(report.get("rowsRejected").asInt()).isEqualTo(2);
        var csv = manager.get("/api/v1/imports/" + report.get("id").asString() + "/rejections")
                .body();
        assertThat(csv.replace(other.id(), "X")
                        .replace("nobody", "X")
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(1)))
                .hasSize(2)
                .containsOnly(
                        ",partner_id,X,\"There is no partner 'X' that you may import for. Check the id, or import the"
                                + " partner first.\",X,2021-01-01,Ann");
    }

    @Test
    void showsAnImportToItsImporterAndToAdministratorsOnly() {
        var manager = caller(people.managerOf(partner), Role.PARTNER_MANAGER);
        var colleague = caller(people.managerOf(partner), Role.PARTNER_MANAGER);
        var id = manager.imported("kind=business-plans", plans(partner.id()))
                .get("id")
                .asString();

        for (var path : new String[] {"/api/v1/imports/" + id, "/api/v1/imports/" + id + "/rejections"}) {
            assertThat(manager.get(path).statusCode()).isEqualTo(200);
            assertThat(administrator.get(path).statusCode()).isEqualTo(200);
            assertThat(colleague.get(path).statusCode()).isEqualTo(404);
        }
        assertThat(manager.get("/api/v1/imports").body()).contains(id);
        assertThat(colleague.get("/api/v1/imports").body()).doesNotContain(id);
    }

    @Test
    void listsTheNewestFirstAPageAtATime() {
        var first = administrator
                .imported("kind=business-plans", plans(partner.id()))
                .get("id")
                .asString();
        var second = administrator
                .imported("kind=business-plans", plans(partner.id()))
                .get("id")
                .asString();

        var page = json(administrator.get("/api/v1/imports?size=1"));

        assertThat(page.get("imports")).hasSize(1);
        assertThat(page.get("imports").get(0).get("id").asString()).isEqualTo(second);
        assertThat(json(administrator.get("/api/v1/imports?size=1&page=1"))
                        .get("imports")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(first);
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(2);
    }
}
