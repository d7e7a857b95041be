package org.tierboard.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON that is sent. A change that receivers must know of gets another version. */
@Component
class WebhookBodies {

    private static final int VERSION = 1;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WebhookBodies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The partner as it is named outside. */
    record Named(String id, String name) {}

    /** The whole body. */
    record Body(int version, UUID id, String type, Instant occurredAt, Named partner, Map<String, String> data) {}

    String write(Happening happening, Instant at) {
        var partner = jdbc.sql("select partner_id as id, name from partner where partner_no = :partner")
                .param("partner", happening.partnerNo())
                .query(Named.class)
                .single();
        return json.writeValueAsString(
                new Body(VERSION, happening.id(), happening.event().type(), at, partner, happening.data()));
    }
}
