package org.tierboard.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Stream;

/** Gives parts of lists names that tell of what they are: {@code OpportunityPage}. */
final class DescribedLists {

    private static final String GIVEN = ListPageJson.class.getSimpleName();

    private DescribedLists() {}

    static void rename(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> name.startsWith(GIVEN))
                .forEach(name -> schemas.put(page(name), schemas.remove(name)));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .forEach(DescribedLists::rename);
    }

    private static void rename(ApiResponse answer) {
        Stream.ofNullable(answer.getContent())
                .flatMap(content -> content.values().stream())
                .flatMap(type -> Stream.ofNullable(type.getSchema()))
                .filter(schema -> schema.get$ref() != null
                        && DescribedTypes.simple(schema.get$ref()).startsWith(GIVEN))
                .forEach(schema -> schema.set$ref(page(DescribedTypes.simple(schema.get$ref()))));
    }

    private static String page(String name) {
        return name.substring(GIVEN.length()) + "Page";
    }
}
