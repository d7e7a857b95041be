package org.tierboard.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A program of somebody. Whatever it is answered must be described. */
final class Caller {

    private static final String BOUNDARY = "boundary-of-parts";

    private final Wire wire;
    private final String authorization;

    Caller(Wire wire, String authorization) {
        this.wire = wire;
        this.authorization = authorization;
    }

    String authorization() {
        return authorization;
    }

    Answer get(String address, String... headers) {
        return call("GET", address, "", headers);
    }

    Answer post(String address, String json, String... headers) {
        return call("POST", address, json, headers);
    }

    Answer put(String address, String json, String... headers) {
        return call("PUT", address, json, headers);
    }

    Answer delete(String address, String... headers) {
        return call("DELETE", address, "", headers);
    }

    /** A change of the version that stands there now. */
    Answer change(String method, String resource, String step, String json) {
        return call(
                method, resource + step, json, "If-Match", get(resource).is(200).tag());
    }

    /** A step of something that {@code resource} shows, in its newest version. */
    Answer step(String resource, String step, String json) {
        return change("POST", resource, step, json);
    }

    Answer upload(String address, String content, String... headers) {
        var body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(BOUNDARY, content, BOUNDARY);
        return wire.exchange(Sent.of("POST", address, body, headers(headers))
                .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    Answer call(String method, String address, String json, String... headers) {
        var sent = Sent.of(method, address, json, headers(headers));
        return wire.exchange(json.isEmpty() ? sent : sent.with("Content-Type", "application/json"));
    }

    /** The same call from somebody else. */
    Answer send(Sent sent) {
        return wire.exchange(sent.without("Authorization").with("Authorization", authorization));
    }

    static String any() {
        return UUID.randomUUID().toString();
    }

    private String[] headers(String... more) {
        var all = new ArrayList<>(List.of("Authorization", authorization));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
