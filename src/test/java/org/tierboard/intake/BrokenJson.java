package org.tierboard.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks JSON: one value or name of it where it can be read, the text of it otherwise. */
final class BrokenJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400000",
            "123456789012345678901234567890",
            "[]",
            "{}",
            "[[]]",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[{\"a\": [1, null, {\"b\": \"c\"}]}]",
            "{\"Amount\": {\"Amount\": 1}}",
            "\"2021-02-30\"",
            "\"AWS\"",
            "\"Launched\"");

    private static final List<String> TEXTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "NaN",
            "'",
            "/* */",
            "// \n",
            "\\",
            "\\u12",
            "{}",
            "[1]",
            "\"Id\": \"O1\",",
            "\"opportunities\": [",
            "\"leads\": [],",
            "\"version\": 3,");

    private static final List<BiFunction<String, Random, String>> OF_TEXT = List.of(
            (text, random) -> inserted(text, random, BrokenFiles.any(TEXTS, random)),
            (text, random) -> inserted(text, random, BrokenFiles.any(VALUES, random)),
            (text, random) -> text.replaceFirst("\\{", "{\"Id\": \"O1\", \"Id\": \"O2\","),
            (text, random) -> text.replaceFirst(":", ": " + "[".repeat(1 + random.nextInt(100))),
            (text, random) -> "[".repeat(1 + random.nextInt(5)) + text + "]".repeat(random.nextInt(5)),
            (text, random) -> text.replace('"', '\''),
            (text, random) -> text + text,
            (text, random) -> text + BrokenFiles.any(TEXTS, random),
            (text, random) -> "[" + text + "," + text + "]",
            (text, random) -> text.replaceFirst("[0-9]+", "9".repeat(1 + random.nextInt(300))));

    private BrokenJson() {}

    static String broken(String text, Random random) {
        try {
            var tree = JSON.readTree(text);
            if (random.nextInt(3) > 0 && tree.isContainer() && !tree.isEmpty()) {
                change(tree, random);
                return JSON.writeValueAsString(tree);
            }
        } catch (JacksonException unreadable) {
            // then its text is changed
        }
        return BrokenFiles.any(OF_TEXT, random).apply(text, random);
    }

    private static void change(JsonNode tree, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        var chosen = BrokenFiles.any(containers, random);
        var value = random.nextBoolean()
                ? JSON.readTree(BrokenFiles.any(VALUES, random))
                : JSON.getNodeFactory().stringNode(Nasty.text(random));
        if (chosen instanceof ObjectNode object) {
            change(object, value, random);
        } else if (chosen instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), value);
        }
    }

    private static void change(ObjectNode object, JsonNode value, Random random) {
        var name = BrokenFiles.any(List.copyOf(object.propertyNames()), random);
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + " ", object.remove(name));
            case 2 -> object.set(Nasty.text(random), value);
            default -> object.set(name, value);
        }
    }

    /** Those that hold something. */
    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static String inserted(String text, Random random, String more) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + more + text.substring(at);
    }
}
