package org.tierboard.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.tierboard.TestPeople.Person;
import org.tierboard.Visitor;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

/** A program that calls the API with somebody's token. */
final class Program {

    private static final String PART = "--parts\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n";

    private final int port;
    private final String token;

    Program(int port, Tokens tokens, Person owner) {
        this.port = port;
        this.token = tokens.issue(new Viewer(owner.userNo(), "Ann", owner.email(), Role.ALLIANCE_TEAM), "test")
                .token();
    }

    HttpResponse<String> get(String path, String... headers) {
        return call("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return call("POST", path, json, headers);
    }

    HttpResponse<String> call(String method, String path, String json, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token, "Accept", "application/json"));
        if (!method.equals("GET")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        all.addAll(List.of(headers));
        return new Visitor(port).send(method, path, json, all.toArray(String[]::new));
    }

    /** Sends a file, and the other parts of a form: name and content in turns. */
    HttpResponse<String> upload(String path, String name, String content, String... parts) {
        var body = new StringBuilder();
        for (var i = 0; i < parts.length; i += 2) {
            body.append(PART.formatted("name=\"" + parts[i] + "\"", parts[i + 1]));
        }
        body.append(PART.formatted("name=\"file\"; filename=\"" + name + "\"", content))
                .append("--parts--\r\n");
        return call("POST", path, body.toString(), "Content-Type", "multipart/form-data; boundary=parts");
    }

    static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
