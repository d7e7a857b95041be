package org.tierboard.webhook.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierboard.webhook.NewWebhook;
import org.tierboard.webhook.WebhookEvent;

/** What somebody says of a new webhook; the same on the page and in JSON. */
@Schema(name = "WebhookInput")
record WebhookForm(
        @NotBlank(message = "{webhook.name.missing}")
        @Size(max = 80, message = "{webhook.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{token.name.control}")
        @Nullable
        String name,

        @NotBlank(message = "{webhook.url.missing}") @Size(max = 2000, message = "{webhook.url.long}") @Nullable
        String url,

        @NotEmpty(message = "{webhook.events.missing}") @Nullable
        Set<WebhookEvent> events) {

    static WebhookForm blank() {
        return new WebhookForm(null, null, Set.of(WebhookEvent.values()));
    }

    String address() {
        return requireNonNull(url).strip();
    }

    NewWebhook wanted() {
        return new NewWebhook(requireNonNull(name).strip(), address(), requireNonNull(events));
    }
}
