package org.tierboard.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Schemas of OpenAPI 3.1 that no class stands for. Those that the library offers by type are of 3.0, and lose it here. */
public final class Shape {

    private static final String NULL = "null";

    private Shape() {}

    public static Schema<Object> of(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    public static Schema<Object> text() {
        return of("string");
    }

    public static Schema<Object> reference(String name) {
        return new JsonSchema().$ref(name);
    }

    /** The schema of a class, among those that the whole description shares. */
    public static Schema<?> component(OpenAPI api, Class<?> type) {
        var resolved =
                ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(api.getComponents()::addSchemas);
        return resolved.schema;
    }

    /** An object that has all of these. */
    public static Schema<Object> object(Map<String, Schema<?>> properties) {
        var schema = of("object");
        properties.forEach(schema::addProperty);
        schema.setRequired(List.copyOf(properties.keySet()));
        return schema;
    }

    /** The same, or null. */
    static Schema<?> orNull(Schema<?> schema) {
        if (isNullable(schema)) {
            return schema;
        }
        if (schema.get$ref() != null) {
            return new JsonSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(reference(schema.get$ref()), of(NULL)));
        }
        if (schema.getOneOf() != null) {
            return schema.addOneOfItem(of(NULL));
        }
        if (schema.getAnyOf() != null) {
            return schema.addAnyOfItem(of(NULL));
        }
        schema.addType(NULL);
        return schema;
    }

    private static boolean isNullable(Schema<?> schema) {
        return schema.getTypes() != null && schema.getTypes().contains(NULL)
                || Stream.of(Optional.ofNullable(schema.getAnyOf()), Optional.ofNullable(schema.getOneOf()))
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .anyMatch(Shape::isNullable);
    }
}
