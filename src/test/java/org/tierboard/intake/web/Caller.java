package org.tierboard.intake.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uploads files with a token. */
final class Caller {

    private static final String BOUNDARY = "----a-boundary-that-no-file-has";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    Caller(int port, String token) {
        this.base = "http://localhost:" + port;
        this.token = token;
    }

    HttpResponse<String> upload(String query, byte[] file) {
        return upload(query, BodyPublishers.ofByteArray(file));
    }

    private HttpResponse<String> upload(String query, BodyPublisher file) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\\b/facts.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(BOUNDARY)
                        .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8);
        return send(request("/api/v1/imports?" + query)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(BodyPublishers.ofByteArray(head), file, BodyPublishers.ofByteArray(tail))));
    }

    HttpResponse<String> upload(String query, String file) {
        return upload(query, file.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Uploads, and waits for the end of the import. */
    JsonNode imported(String query, String file) {
        return imported(upload(query, file));
    }

    /** The same with a file that needn't fit into memory. */
    JsonNode imported(String query, Path file) {
        try {
            return imported(upload(query, BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private JsonNode imported(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return ended(answer.headers().firstValue("Location").orElseThrow());
    }

    private JsonNode ended(String location) {
        for (int i = 0; i < 9000; i++) {
            var report = json(get(location));
            if (!report.get("status").asString().equals("RUNNING")) {
                return report;
            }
            sleep();
        }
        throw new IllegalStateException("The import never ended");
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
