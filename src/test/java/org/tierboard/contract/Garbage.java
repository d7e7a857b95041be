package org.tierboard.contract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls that are nearly what an operation takes: one thing about each is wrong, or at least unusual. */
final class Garbage {

    private static final int DEEP = 10_000;
    private static final int CUTS = 12;
    private static final int PART = 30;

    /** In place of a field's value; as JSON, or what isn't. */
    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "true",
            "0",
            "-1",
            "1e400",
            "-1e400",
            "99999999999999999999999999",
            "0.00000000000000000000000001",
            "20260301",
            "NaN",
            "\"NaN\"",
            "undefined",
            "'a'",
            "[]",
            "{}",
            "[null]",
            "{\"a\":1}",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0007\\u202e\\n\"",
            "\"2026-02-30\"",
            "\"0000-01-01\"",
            "\"+999999999-12-31\"",
            "\"-0001-01-01\"",
            "\"2026-03-01T00:00:00Z\"",
            "\"=1+1\"",
            "\"<script>alert(1)</script>\"",
            "\"" + "\ud83d\ude00".repeat(2_000) + "\"",
            "\"" + "x".repeat(10_000) + "\"",
            "\"" + "x".repeat(1_000_000) + "\"",
            "[".repeat(DEEP) + "]".repeat(DEEP),
            "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "garbage",
            "application/json;charset=nonsense",
            "application/json;charset=utf-16",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "*/*");

    /** In place of a part of a path or a parameter; encoded as addresses are. */
    private static final List<String> WORDS = List.of(
            "%20",
            "%00",
            "%FF",
            "%C3%28",
            "%ED%A0%80",
            "%25",
            "%2F",
            "%5C",
            "%0A",
            "%27%3B--",
            "%F0%9F%98%80",
            ";a=b",
            "..",
            "%2e%2e",
            "*",
            "~",
            "~AA",
            "null",
            "true",
            "-1",
            "0",
            "1e9",
            "NaN",
            "2147483648",
            "99999999999999999999",
            "2026-02-30",
            "%2B999999999-01-01",
            "x".repeat(5_000));

    private final Map<String, Operation> tried = new HashMap<>();

    /** Bodies of JSON and types of bodies, some of which may well be taken. */
    List<Sent> bodies(Operation operation, Description description, Sent sent) {
        var body = JsonMapper.shared().readTree(sent.body());
        var fields = new LinkedHashMap<String, String>();
        body.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
        var all = new ArrayList<Sent>();
        for (var name : names(operation, description, fields)) {
            some(VALUES, name, operation).forEach(value -> all.add(sent.saying(bytes(with(fields, name, value)))));
        }
        some(wholes(fields).toList(), "body", operation).forEach(text -> all.add(sent.saying(bytes(text))));
        some(encodings(fields).toList(), "encoding", operation).forEach(bytes -> all.add(sent.saying(bytes)));
        some(TYPES, "type", operation)
                .forEach(type -> all.add(sent.without("Content-Type").with("Content-Type", type)));
        all.add(sent.without("Content-Type"));
        return all;
    }

    /** Addresses with one part that is wrong. */
    List<Sent> addresses(Operation operation, Sent sent) {
        var all = new ArrayList<Sent>();
        var variables = operation.variables(sent.path());
        var query = sent.address().substring(sent.path().length());
        for (var i = 0; i < variables.size(); i++) {
            var variable = "/" + variables.get(i);
            some(WORDS, operation.pathParameters().get(i), operation)
                    .forEach(word -> all.add(sent.at(sent.path().replace(variable, "/" + word) + query)));
        }
        for (var name : operation.queryParameters()) {
            var separator = query.isEmpty() ? "?" : "&";
            some(WORDS, name, operation)
                    .forEach(word -> all.add(sent.at(sent.address() + separator + name + "=" + word)));
            all.add(sent.at(sent.address() + separator + name));
            all.add(sent.at(sent.address() + separator + name + "=1&" + name + "=2"));
            all.add(sent.at(sent.address().replaceFirst("([?&])" + name + "=[^&]*", "$1" + name + "=garbage")));
        }
        return all;
    }

    /** All, where something of that name comes for the first time; a part of it, another each time, later on. */
    private <T> List<T> some(List<T> all, String name, Operation operation) {
        if (tried.computeIfAbsent(name, first -> operation).equals(operation)) {
            return all;
        }
        var from = Math.floorMod(operation.name().hashCode(), PART);
        return IntStream.range(0, all.size())
                .filter(i -> i % PART == from)
                .mapToObj(all::get)
                .toList();
    }

    private static Set<String> names(Operation operation, Description description, Map<String, String> fields) {
        var names = new LinkedHashSet<>(fields.keySet());
        JsonNode schema = description.resolve(operation.jsonBody());
        schema.path("properties").propertyNames().forEach(names::add);
        names.add("unknown");
        return names;
    }

    private static Stream<String> wholes(Map<String, String> fields) {
        var good = json(fields);
        var first = fields.entrySet().stream().map(Garbage::field).findFirst().orElse("\"a\":1");
        var wholes = Stream.of(
                "",
                " ",
                "null",
                "true",
                "1",
                "\"x\"",
                "[]",
                "{}",
                "[" + good + "]",
                good + good,
                good + "x",
                "{" + first + "," + good.substring(1),
                good.replace("\"", "'"),
                "\u0000" + good,
                "[".repeat(DEEP),
                "{\"a\":".repeat(DEEP),
                "[" + "1,".repeat(50_000) + "1]");
        var cuts = IntStream.rangeClosed(1, CUTS).mapToObj(cut -> good.substring(0, good.length() * cut / (CUTS + 1)));
        return Stream.concat(wholes, cuts);
    }

    private static Stream<byte[]> encodings(Map<String, String> fields) {
        var good = json(fields);
        var quoted = good.replaceFirst(":\"", ":\"\u00e4\u00ff");
        var half = good.replaceFirst(":\"", ":\"\u00ed\u00a0\u0080").getBytes(StandardCharsets.ISO_8859_1);
        return Stream.concat(
                Stream.of("UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "IBM037")
                        .map(charset -> quoted.getBytes(Charset.forName(charset))),
                Stream.of(half, bytes("\ufeff" + good)));
    }

    private static String with(Map<String, String> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return json(changed);
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream().map(Garbage::field).collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(Map.Entry<String, String> field) {
        return "\"" + field.getKey() + "\":" + field.getValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
