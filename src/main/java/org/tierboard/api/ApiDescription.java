package org.tierboard.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;

/** The description of the API at {@code /v3/api-docs}: how to sign in, and what all calls have in common. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        // who asks, and the partner behind the path, aren't parameters that a client sends
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, VisiblePartner.class, SeenVersion.class);
        ModelResolver.enumsAsRef = true;
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
                        .addSchemas(DescribedProblem.SCHEMA, problem()));
    }

    @Bean
    GlobalOpenApiCustomizer completeOpenApi(ObjectProvider<ApiDescriptionPart> parts) {
        return api -> {
            parts.orderedStream().forEach(part -> part.addTo(api));
            List.of(DescribedProblem.values())
                    .forEach(problem -> api.getComponents().addResponses(problem.name(), problem.response()));
            DescribedPaths.complete(api.getPaths());
            DescribedTypes.registered().complete(api);
            DescribedLists.rename(api);
        };
    }

    private static Schema<?> problem() {
        var error = new LinkedHashMap<String, Schema<?>>();
        error.put("field", Shape.text().description("As the request names it"));
        error.put("detail", Shape.text().description("What is wrong with it, in words"));
        var properties = new LinkedHashMap<String, Schema<?>>();
        properties.put("type", Shape.text().format("uri").description("Tells it from others of its status"));
        properties.put("title", Shape.text());
        properties.put("status", Shape.of("integer"));
        properties.put("detail", Shape.text().description("What is wrong and how to mend it, in words"));
        properties.put("instance", Shape.text().format("uri-reference"));
        return Shape.object(properties)
                .addProperty(
                        "errors",
                        Shape.of("array")
                                .items(Shape.object(error))
                                .description("The fields that are to be mended, if single ones are to blame"));
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }
}
