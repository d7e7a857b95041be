package org.tierboard.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

final class TokenExercises {

    private static final String ALL = "/api/v1/tokens";
    private static final String ONE = ALL + "/{tokenNo}";
    private static final String TOKEN = "{\"name\":\"contract\"}";
    private static final int GUESSES = 10;

    private TokenExercises() {}

    static Map<String, Exercise> all() {
        return Map.ofEntries(
                entry("POST " + ALL, on -> {
                    guessed(on.another());
                    on.password.post(ALL, TOKEN).is(201);
                    on.password.post(ALL, "{\"name\":\"\"}").is(400);
                    on.lead.post(ALL, TOKEN).is(401);
                }),
                entry("GET " + ALL, on -> {
                    made(on);
                    var page = on.lead.get(ALL + "?size=1").is(200);
                    on.lead.get(page.json().get("next").asString()).is(200);
                    on.lead.get(ALL + "?size=0").is(400);
                }),
                entry("GET " + ONE, on -> {
                    var one = made(on);
                    on.outsider.get(one).is(404);
                    on.lead.get(one).is(200);
                }),
                entry("DELETE " + ONE, on -> {
                    var one = made(on);
                    on.outsider.delete(one).is(404);
                    on.lead.delete(one).is(204);
                    on.lead.delete(one).is(404);
                }));
    }

    private static String made(Stage on) {
        on.password.post(ALL, TOKEN).is(201);
        var newest = on.lead.get(ALL + "?size=1").is(200).json();
        return ALL + "/" + newest.at("/items/0/tokenNo").asInt();
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
