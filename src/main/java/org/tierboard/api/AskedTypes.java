package org.tierboard.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the schemas that bodies of requests are made of, directly or within others. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class AskedTypes {

    private final Map<String, Schema> schemas;
    private final Set<String> found = new HashSet<>();

    private AskedTypes(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static Set<String> of(OpenAPI api) {
        var asked = new AskedTypes(api.getComponents().getSchemas());
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getRequestBody()))
                .flatMap(body -> Stream.ofNullable(body.getContent()))
                .flatMap(content -> content.values().stream())
                .forEach(type -> asked.follow(type.getSchema()));
        return asked.found;
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var name = DescribedTypes.simple(schema.get$ref());
            if (found.add(name)) {
                follow(schemas.get(name));
            }
        }
        if (schema.getProperties() != null) {
            all(schema.getProperties().values());
        }
        all(schema.getAnyOf());
        all(schema.getOneOf());
        follow(schema.getItems());
    }

    private void all(@Nullable Collection<Schema> parts) {
        if (parts != null) {
            parts.forEach(this::follow);
        }
    }
}
