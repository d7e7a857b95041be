package org.tierboard.webhook;

import io.swagger.v3.oas.annotations.media.Schema;

/** A webhook and its secret, which is shown this once. */
@Schema(name = "WebhookSecret")
public record IssuedSecret(long hookNo, String secret) {

    @Override
    public String toString() {
        return "IssuedSecret[%d, not shown]".formatted(hookNo);
    }
}
