package org.tierboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tierboard.TestPeople.Person;

/** Somebody in front of a browser without scripts: keeps cookies, follows no redirect, sends forms as the page has them. */
public final class Visitor {

    private static final String BOUNDARY = "----a-boundary-that-no-file-has";
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    /** One for all visitors: each client has a thread and connections of its own. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private String csrf = "";
    private String csrfCookie = "";

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Somebody who has signed in. */
    public static Visitor signedIn(int port, Person person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), TestPeople.PASSWORD);
        return visitor;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a form without looking at a page first; the CSRF token is the visitor's own. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var form = new LinkedHashMap<>(fields);
        form.computeIfAbsent("_csrf", name -> csrf());
        return send(request(path, headers)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form))));
    }

    /** Sends a form with a file, whatever bytes are in it. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String fileName, byte[] file) {
        var form = new LinkedHashMap<>(fields);
        form.computeIfAbsent("_csrf", name -> csrf());
        var parts = new ByteArrayOutputStream();
        form.forEach((name, value) -> part(parts, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(parts, "name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", file);
        parts.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    private static void part(ByteArrayOutputStream parts, String disposition, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, disposition);
        parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/login", Map.of("email", email, "password", password));
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public void keepCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    /** What a page says stays good for as long as its cookie, so that not every form needs a page before it. */
    private synchronized String csrf() {
        if (csrf.isEmpty() || !cookie(CSRF_COOKIE).equals(csrfCookie)) {
            csrf = page(get("/login")).select("input[name=_csrf]").val();
            csrfCookie = cookie(CSRF_COOKIE);
        }
        return csrf;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var address = URI.create(base + path);
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html, */*;q=0.1");
        kept(address).ifPresent(values -> request.setHeader("Cookie", values));
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            cookies.put(answer.uri(), answer.headers().map());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> kept(URI address) {
        try {
            return cookies.get(address, Map.of()).values().stream()
                    .map(values -> String.join("; ", values))
                    .filter(values -> !values.isEmpty())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
