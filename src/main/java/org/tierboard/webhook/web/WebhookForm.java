package org.tierboard.webhook.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What was left empty among the events is no event. */
    WebhookForm {
        events = events == null
                ? null
                : events.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static WebhookForm blank() {
        return new WebhookForm(null, null, Set.of(WebhookEvent.values()));
    }

    String address() {
        return requireNonNull(url).strip();
    }

    /** @param checked the address, as it was found fit to be called */
    NewWebhook wanted(URI checked) {
        return new NewWebhook(requireNonNull(name).strip(), checked.toString(), requireNonNull(events));
    }
}
