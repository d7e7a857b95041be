package org.tierboard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

final class TokenExercises {

    private static final String ALL = "/api/v1/tokens";
    private static final String TOKEN = "{\"name\":\"contract\"}";
    private static final int GUESSES = 10;

    private TokenExercises() {}

    static Map<String, Exercise> all() {
        return Map.of("POST " + ALL, on -> {
            guessed(on.another());
            on.password.post(ALL, TOKEN).is(201);
            on.password.post(ALL, "{\"name\":\"\"}").is(400);
            on.lead.post(ALL, TOKEN).is(401);
        });
    }

    /** Who guesses too often has to wait, whatever they say then; others are let in at once. */
    private static void guessed(Stage own) {
        for (var guess = 0; guess < GUESSES; guess++) {
            own.guesser.post(ALL, TOKEN).is(401);
        }
        assertThat(own.guesser.post(ALL, TOKEN).is(429).retryAfter()).isLessThanOrEqualTo(900);
        own.password.post(ALL, TOKEN).is(429);
        own.backstage.jdbc().sql("delete from sign_in_allowance").update();
    }
}
