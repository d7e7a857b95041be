package org.tierboard.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;

/** The description of the API at {@code /v3/api-docs}: how to sign in, and what a problem looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    private static final String KEY =
            "Makes a retry safe: the same request with the same key is done once, and gets the"
                    + " same answer for a day. Another request with the key is refused (422), one that is at work is told so (409).";

    private static final String SEEN =
            "The ETag of what was read: the version for which the change is meant. 428 without, 412 if it is stale.";

    private static final Parameter PARTNER = new PathParameter()
            .name("partnerId")
            .description("The partner's id")
            .schema(new StringSchema());

    static {
        // who asks, and the partner behind the path, aren't parameters that a client sends
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, VisiblePartner.class, SeenVersion.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Tierboard")
                                .version("v1")
                                .description(
                                        "Where every partner stands: what is missing to renew its tier, and what to reach the next."))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer", scheme("bearer", "A token from the account page or from POST /api/v1/tokens"))
                        .addSecuritySchemes(
                                "basic", scheme("basic", "E-mail address and password, to make a token only"))
                        .addSchemas(PROBLEM, problem()));
    }

    /** Every call can be refused, always in the same form; and the partner of a path is a parameter after all. */
    @Bean
    GlobalOpenApiCustomizer completeOpenApi() {
        return api -> api.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    operation.getResponses().addApiResponse("default", refusal());
                    if (path.contains("{partnerId}")) {
                        operation.addParametersItem(PARTNER);
                    }
                }));
    }

    /** What the mechanics take and answer, told with every call that they are around. */
    @Bean
    OperationCustomizer mechanicsInOpenApi() {
        return (operation, handler) -> {
            if (handler.hasMethodAnnotation(PostMapping.class)) {
                operation.addParametersItem(header(IdempotencyFilter.HEADER, KEY, false));
            }
            if (Stream.of(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == SeenVersion.class)) {
                operation.addParametersItem(header(HttpHeaders.IF_MATCH, SEEN, true));
                operation.getResponses().addApiResponse("412", refusal());
                operation.getResponses().addApiResponse("428", refusal());
            }
            operation.getResponses().addApiResponse("401", refusal());
            return operation;
        };
    }

    private static Parameter header(String name, String description, boolean required) {
        return new HeaderParameter()
                .name(name)
                .description(description)
                .required(required)
                .schema(new StringSchema());
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("A problem, in words")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new Schema<>().type("string"))
                .addProperty("title", new Schema<>().type("string"))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new Schema<>().type("string"))
                .addProperty("instance", new Schema<>().type("string"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("detail", new StringSchema())));
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }
}
