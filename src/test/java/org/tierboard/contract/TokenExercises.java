package org.tierboard.contract;

import java.util.Map;

final class TokenExercises {

    private TokenExercises() {}

    static Map<String, Exercise> all() {
        return Map.of("POST /api/v1/tokens", on -> {
            on.password.post("/api/v1/tokens", "{\"name\":\"contract\"}").is(201);
            on.password.post("/api/v1/tokens", "{\"name\":\"\"}").is(400);
            on.lead.post("/api/v1/tokens", "{\"name\":\"contract\"}").is(401);
        });
    }
}
