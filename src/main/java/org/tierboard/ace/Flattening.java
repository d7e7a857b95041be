package org.tierboard.ace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Gives every text in a JSON object the name that a table's column would have. */
final class Flattening {

    private static final int LONGEST_NUMBER = 100;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    private Flattening() {}

    /** {@code {"LifeCycle":{"Stage":"Launched"}}} is {@code LifeCycle.Stage: Launched}; nulls and empty texts are left out. */
    static Map<String, String> of(JsonNode object) {
        var values = new LinkedHashMap<String, String>();
        add("", object, values);
        return values;
    }

    private static void add(String name, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(property -> add(joined(name, property.getKey()), property.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add("%s[%d]".formatted(name, i), node.get(i), values);
            }
        } else if (!node.isNull() && !node.asString().isBlank()) {
            values.put(storable(name), storable(text(node).strip()));
        }
    }

    /** A number is written out, unless it has no end: {@code 1.25E+7} is 12500000. */
    private static String text(JsonNode node) {
        return node.isFloatingPointNumber() && Math.abs(node.decimalValue().scale()) <= LONGEST_NUMBER
                ? node.decimalValue().toPlainString()
                : node.asString();
    }

    /** JSON can say characters that no text has: NUL, and halves of pairs. */
    private static String storable(String text) {
        return UNSTORABLE.matcher(text).find() ? UNSTORABLE.matcher(text).replaceAll("\ufffd") : text;
    }

    private static String joined(String name, String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
