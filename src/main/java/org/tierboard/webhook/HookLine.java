package org.tierboard.webhook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is shown: never its secret.
 *
 * @param partnerId the partner whose events it gets; none for those of all
 * @param failingSince since when no call was answered well
 * @param version what a change must name, so that it isn't made blindly
 */
@Schema(name = "Webhook")
public record HookLine(
        long hookNo,
        @Nullable String partnerId,
        String name,
        String url,
        List<WebhookEvent> events,
        String createdBy,
        Instant createdAt,
        @Nullable Instant failingSince,
        @Nullable Instant disabledAt,
        @JsonIgnore long version) {

    public HookLine {
        events = List.copyOf(events);
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }
}
