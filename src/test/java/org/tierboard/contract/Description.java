package org.tierboard.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API's description as programs read it. Its schemas are taken strictly: what they don't name mustn't be there, or nobody
 * would notice a field that isn't described.
 */
public final class Description {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode document;
    private final JsonNode strictComponents;
    private final List<Operation> operations;
    /** By the very node: to compare schemas is as much work as to check a value. */
    private final Map<JsonNode, Schema> compiled = new IdentityHashMap<>();

    private Description(JsonNode document) {
        this.document = document;
        this.strictComponents = strict(document.get("components").deepCopy());
        this.operations = document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(call -> new Operation(
                                call.getKey().toUpperCase(Locale.ROOT), path.getKey(), resolved(call.getValue()))))
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    public static Description parse(String json) {
        return new Description(JsonMapper.shared().readTree(json));
    }

    public JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that answers a call; none if the description knows no such. */
    Optional<Operation> find(String method, String address) {
        var path = address.replaceFirst("\\?.*", "");
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.isAt(path))
                .max(Comparator.comparingInt(Operation::literals));
    }

    /** A schema itself, not a reference to it. */
    JsonNode resolve(JsonNode schema) {
        return at(schema);
    }

    /** What is wrong with a value, in words; nothing if it is as described. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        var whole = (ObjectNode) strict(schema.deepCopy());
        whole.set("components", strictComponents);
        return SCHEMAS.getSchema(whole);
    }

    /** An operation whose answers stand in it, not elsewhere. */
    private JsonNode resolved(JsonNode call) {
        var copy = (ObjectNode) call.deepCopy();
        var answers = JsonNodeFactory.instance.objectNode();
        call.get("responses").properties().forEach(answer -> answers.set(answer.getKey(), at(answer.getValue())));
        copy.set("responses", answers);
        return copy;
    }

    private JsonNode at(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode strict(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Description::strict);
        return node;
    }
}
