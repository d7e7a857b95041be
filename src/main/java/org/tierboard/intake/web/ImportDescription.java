package org.tierboard.intake.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tierboard.api.ApiDescriptionPart;
import org.tierboard.api.Shape;

/** Tells in the description of the API what an import answers to a file that it refuses. */
@Component
class ImportDescription implements ApiDescriptionPart {

    @Override
    public void addTo(OpenAPI api) {
        var either = new JsonSchema()
                .anyOf(List.of(Shape.component(api, RefusedFileJson.class), Shape.reference("Problem")));
        Optional.ofNullable(api.getPaths().get("/api/v1/imports"))
                .ifPresent(imports -> imports.getPost().getResponses().addApiResponse("422", refusal(either)));
    }

    private static ApiResponse refusal(Schema<?> schema) {
        return new ApiResponse()
                .description(
                        "The file can't be read at all; nothing of it was taken. Or the Idempotency-Key came with another"
                                + " request before.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
