package org.tierboard.webhook;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tierboard.api.ApiDescriptionPart;
import org.tierboard.api.Shape;

/** Describes the calls that webhooks get, beside those that they may make. */
@Component
class WebhookDescription implements ApiDescriptionPart {

    private static final String SIGNATURE =
            "v1= and the HMAC-SHA256, in hexadecimal, of Tierboard-Timestamp, a full stop and the body, with the webhook's"
                    + " secret; two of them with a comma for a day after a new secret was made";

    private final MessageSource messages;

    WebhookDescription(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void addTo(OpenAPI api) {
        for (var event : WebhookEvent.values()) {
            api.addWebhooks(event.type(), new PathItem().post(call(api, event)));
        }
    }

    private Operation call(OpenAPI api, WebhookEvent event) {
        return new Operation()
                .operationId(event.type())
                .summary(messages.getMessage("webhook.event." + event, null, LocaleContextHolder.getLocale()))
                .addTagsItem("Webhooks")
                .security(List.of())
                .addParametersItem(header("Tierboard-Id", "The event; the same with every try", Shape.text()))
                .addParametersItem(header(
                        "Tierboard-Timestamp",
                        "When this try was signed, in seconds since 1970; refuse those older than five minutes",
                        Shape.of("integer")))
                .addParametersItem(header("Tierboard-Signature", SIGNATURE, Shape.text()))
                .requestBody(new RequestBody().required(true).content(json(body(api, event))))
                .responses(new ApiResponses()
                        .addApiResponse("2XX", new ApiResponse().description("Taken, if answered within ten seconds"))
                        .addApiResponse("default", new ApiResponse().description("Not taken: tried again for a day")));
    }

    private static Parameter header(String name, String description, Schema<?> schema) {
        var header = new HeaderParameter();
        return header.name(name).description(description).required(true).schema(schema);
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    /** The body as its class has it, with what is the same in all calls about the event. */
    private static Schema<?> body(OpenAPI api, WebhookEvent event) {
        var properties = new LinkedHashMap<String, Schema<?>>();
        properties.put("version", always("integer", WebhookBodies.VERSION));
        properties.put("id", Shape.text().format("uuid").description("As in Tierboard-Id"));
        properties.put("type", always("string", event.type()));
        properties.put("occurredAt", Shape.text().format("date-time"));
        properties.put("partner", Shape.component(api, WebhookBodies.Named.class));
        properties.put("data", Shape.component(api, event.data()));
        return Shape.object(properties);
    }

    private static Schema<?> always(String type, Object value) {
        var schema = Shape.of(type);
        schema.setConst(value);
        return schema;
    }
}
