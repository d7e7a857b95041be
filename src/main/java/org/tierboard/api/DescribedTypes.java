package org.tierboard.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes records as the compiler knows them: what isn't {@code @Nullable} is always there and never null, what is
 * may be null. An answer leaves nothing out; a request may leave out what may be null, and may hold nothing unknown.
 */
@Component
class DescribedTypes implements ModelConverter {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    /** The one that has seen what is described: converters are the JVM's, of which each context replaces its own kind. */
    static DescribedTypes registered() {
        return ModelConverters.getInstance(true).getConverters().stream()
                .filter(DescribedTypes.class::isInstance)
                .map(DescribedTypes.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null) {
            note(schema, Json.mapper().constructType(type.getType()).getRawClass());
        }
        return schema;
    }

    /** Remembers which class a name stands for; one name for two would describe one of them by the other. */
    private void note(Schema<?> schema, Class<?> type) {
        var name = schema.get$ref() == null ? schema.getName() : simple(schema.get$ref());
        if (name == null || !(type.isRecord() || type.isEnum())) {
            return;
        }
        var other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("%s and %s are both described as %s".formatted(other, type, name));
        }
    }

    void complete(OpenAPI api) {
        var asked = AskedTypes.of(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var type = types.get(name);
            if (type != null && type.isRecord() && schema.getProperties() != null) {
                complete(schema, type, asked.contains(name));
            }
        });
    }

    @SuppressWarnings("rawtypes")
    private static void complete(Schema<?> schema, Class<?> type, boolean isAsked) {
        var required = new ArrayList<String>();
        for (Map.Entry<String, Schema> property : schema.getProperties().entrySet()) {
            var declared = RecordProperty.of(type, property.getKey());
            property.setValue(declared.describe(property.getValue()));
            if (!isAsked || !declared.mayBeNull()) {
                required.add(property.getKey());
            }
        }
        schema.setRequired(required);
        if (isAsked) {
            schema.setAdditionalProperties(Boolean.FALSE);
        }
    }

    static String simple(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
