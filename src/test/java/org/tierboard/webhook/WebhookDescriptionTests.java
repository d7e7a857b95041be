package org.tierboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tierboard.OverHttp;
import org.tierboard.TestPeople;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.contract.Description;
import org.tierboard.kernel.Deed;
import org.tierboard.nightly.Movement;
import org.tierboard.nightly.MovementKind;
import org.tierboard.nightly.NetworkMoved;
import org.tierboard.nightly.PartnerMovements;
import org.tierboard.scorecard.RecordsColumn;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to webhooks is what the description of the API says, event by event and field by field. */
@OverHttp
class WebhookDescriptionTests {

    @LocalServerPort
    int port;

    @Autowired
    WebhookDesk desk;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate inTransaction;

    @AfterEach
    void callNobody() {
        jdbc.update("delete from webhook");
    }

    @Test
    void everyBodyIsAsDescribed() {
        var description = description();
        var bodies = bodies();

        assertThat(description.document().get("webhooks").propertyNames())
                .containsExactlyInAnyOrderElementsOf(bodies.keySet())
                .hasSameSizeAs(WebhookEvent.values());
        bodies.forEach((type, body) -> {
            var call = description.document().get("webhooks").get(type).get("post");
            var schema = call.at("/requestBody/content/application~1json/schema");
            assertThat(description.faults(schema, JsonMapper.shared().readTree(body)))
                    .as(body)
                    .isEmpty();
            assertThat(call.get("parameters").findValuesAsString("name"))
                    .containsExactly("Tierboard-Id", "Tierboard-Timestamp", "Tierboard-Signature");
        });
    }

    @Test
    void oneEventIsntDescribedAsAnother() {
        var description = description();
        var webhooks = description.document().get("webhooks");
        var schema = webhooks.at("/tier.changed/post/requestBody/content/application~1json/schema");

        assertThat(description.faults(schema, JsonMapper.shared().readTree(bodies().get("reference.decided"))))
                .isNotEmpty();
    }

    private Description description() {
        var visitor = new Visitor(port);
        visitor.signIn(people.administrator().email(), TestPeople.PASSWORD);
        return Description.parse(visitor.get("/v3/api-docs").body());
    }

    /** The bodies of all events, as they wait to be sent. What is rolled back is never sent. */
    private Map<String, String> bodies() {
        var partner = people.partner().partnerNo();
        return inTransaction.execute(status -> {
            status.setRollbackOnly();
            var hook = desk.add(
                    new Viewer(0, "Ada", "ada@example.com", Role.ADMINISTRATOR),
                    new NewWebhook("all", "https://hooks.example.com/in", Set.of(WebhookEvent.values())));
            events.publishEvent(Deed.of("reference.approved").at(partner).on("reference", "R-1"));
            events.publishEvent(Deed.of("csat.rejected").at(partner).on("response", "S-1"));
            events.publishEvent(
                    Deed.of("tier.upgraded").at(partner).on("tier-decision", 1).became("tier", "SELECT"));
            events.publishEvent(new NetworkMoved(LocalDate.of(2026, 3, 1), List.of(turned(partner))));
            return jdbc
                    .queryForList("select event, body from webhook_delivery where hook_no = ?", hook.hookNo())
                    .stream()
                    .collect(Collectors.toMap(
                            row -> row.get("event").toString(),
                            row -> row.get("body").toString()));
        });
    }

    private static PartnerMovements turned(int partner) {
        return new PartnerMovements(
                partner,
                "P-1",
                List.of(
                        new Movement(MovementKind.COLUMN_MET, RecordsColumn.UPGRADE, "", "", "", "ADVANCED"),
                        new Movement(MovementKind.COLUMN_UNMET, RecordsColumn.RENEWAL, "", "", "", "SELECT")));
    }
}
