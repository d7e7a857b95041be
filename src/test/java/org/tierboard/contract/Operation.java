package org.tierboard.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A call as the API's description has it.
 *
 * @param path with names in braces where something varies
 * @param described what stands in the description, references to answers replaced by them
 */
record Operation(String method, String path, JsonNode described) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** By path: each call is held against all operations. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /** {@code POST /api/v1/tokens}, by which exercises are registered. */
    String name() {
        return method + " " + path;
    }

    Optional<JsonNode> answer(int status) {
        return Optional.ofNullable(described.get("responses").get(Integer.toString(status)));
    }

    /** The statuses of its answers; what else goes wrong has none of its own. */
    List<Integer> statuses() {
        return described.get("responses").propertyNames().stream()
                .filter(status -> !status.equals("default"))
                .map(Integer::valueOf)
                .toList();
    }

    boolean describes(int status) {
        return answer(status).isPresent();
    }

    boolean takesJson() {
        return !jsonBody().isMissingNode();
    }

    /** The schema of its body; missing if it takes none, or none of JSON. */
    JsonNode jsonBody() {
        return described.at("/requestBody/content/application~1json/schema");
    }

    boolean takesHeader(String name) {
        return parameters("header").anyMatch(name::equals);
    }

    boolean takesPassword() {
        return described.at("/security/0/basic").isArray();
    }

    List<String> queryParameters() {
        return parameters("query").toList();
    }

    List<String> pathParameters() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Whether an address without its query is one of these. */
    boolean isAt(String address) {
        return pattern().matcher(address).matches();
    }

    /** The parts of an address that vary, by the order of {@link #pathParameters}. */
    List<String> variables(String address) {
        var matcher = pattern().matcher(address);
        return matcher.matches()
                ? Stream.iterate(1, i -> i <= matcher.groupCount(), i -> i + 1)
                        .map(matcher::group)
                        .toList()
                : List.of();
    }

    /** Of two patterns that fit, the one with more of its own is meant. */
    int literals() {
        return VARIABLE.matcher(path).replaceAll("").length();
    }

    private Pattern pattern() {
        return PATTERNS.computeIfAbsent(
                path,
                variables ->
                        Pattern.compile("\\Q" + VARIABLE.matcher(variables).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E"));
    }

    private Stream<String> parameters(String in) {
        return described
                .path("parameters")
                .valueStream()
                .filter(one -> one.get("in").asString().equals(in))
                .map(one -> one.get("name").asString());
    }
}
