package org.tierboard.webhook;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON that is sent. A change that receivers must know of gets another version. */
@Component
class WebhookBodies {

    static final int VERSION = 1;

    private static final String NAMED = """
            select partner_no,
                   partner_id,
                   name
              from partner
             where partner_no in (:partners)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WebhookBodies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The partner as it is named outside. */
    @Schema(name = "WebhookPartner")
    record Named(String id, String name) {}

    /** The whole body. */
    record Body(int version, UUID id, String type, Instant occurredAt, Named partner, HookData data) {}

    /** What was written of each happening, the same for all who are told of it. */
    record Written(Map<UUID, String> bodies) {

        String of(Happening happening) {
            return requireNonNull(bodies.get(happening.id()));
        }
    }

    Written write(List<Happening> happenings, Instant at) {
        var partners = named(happenings);
        var bodies = new HashMap<UUID, String>();
        for (var happening : happenings) {
            var partner = requireNonNull(partners.get(happening.partnerNo()));
            bodies.computeIfAbsent(happening.id(), id -> write(happening, partner, at));
        }
        return new Written(bodies);
    }

    private String write(Happening happening, Named partner, Instant at) {
        return json.writeValueAsString(
                new Body(VERSION, happening.id(), happening.event().type(), at, partner, happening.data()));
    }

    private Map<Integer, Named> named(List<Happening> happenings) {
        var partners = new HashMap<Integer, Named>();
        jdbc.sql(NAMED)
                .param(
                        "partners",
                        happenings.stream().map(Happening::partnerNo).distinct().toList())
                .query(row -> {
                    partners.put(
                            row.getInt("partner_no"), new Named(row.getString("partner_id"), row.getString("name")));
                });
        return partners;
    }
}
