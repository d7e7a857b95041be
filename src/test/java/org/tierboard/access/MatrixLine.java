package org.tierboard.access;

import java.util.EnumMap;
import java.util.Map;

/**
 * One request of the access matrix and what every actor gets for it.
 *
 * @param endpoint method and pattern, as the handler mappings name it
 * @param request the path asked for, with placeholders
 * @param body empty, "form a=b", "json {...}" or "file ..."
 * @param expected a status, or "login" for the way to the sign-in page
 */
record MatrixLine(String endpoint, String request, String body, Map<Actor, String> expected) {

    private static final int FIRST_ACTOR = 4;

    static MatrixLine parse(String line) {
        var cells = line.split("\\|", -1);
        if (cells.length != FIRST_ACTOR + Actor.values().length) {
            throw new IllegalArgumentException("Not one cell for each actor: " + line);
        }
        var expected = new EnumMap<Actor, String>(Actor.class);
        for (var actor : Actor.values()) {
            expected.put(actor, cells[FIRST_ACTOR + actor.ordinal()].strip());
        }
        var path = cells[1].strip();
        var request = cells[2].isBlank() ? path : cells[2].strip();
        return new MatrixLine(cells[0].strip() + " " + path, request, cells[3].strip(), expected);
    }

    String method() {
        var method = endpoint.substring(0, endpoint.indexOf(' '));
        return method.equals("ANY") ? "GET" : method;
    }

    boolean concernsAPartner() {
        return request.contains("{partnerId}");
    }

    /** Programs send a token, people have a session. */
    boolean isForPrograms() {
        return request.startsWith("/api/");
    }
}
