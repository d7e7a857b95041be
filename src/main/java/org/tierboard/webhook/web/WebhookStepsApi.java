package org.tierboard.webhook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.webhook.HookLine;
import org.tierboard.webhook.Resending;
import org.tierboard.webhook.WebhookDesk;
import org.tierboard.webhook.WebhookQueries;

/** A webhook that failed for long is called again, and a delivery sent again. */
@RestController
@RequestMapping(path = "/api/v1/webhooks/{hookNo}", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD})
@Tag(name = "Webhooks")
class WebhookStepsApi {

    private final WebhookDesk desk;
    private final WebhookQueries queries;
    private final Resending resending;

    WebhookStepsApi(WebhookDesk desk, WebhookQueries queries, Resending resending) {
        this.desk = desk;
        this.queries = queries;
        this.resending = resending;
    }

    @PostMapping("/enable")
    @Operation(summary = "Calls a webhook again that was given up because no call was answered well")
    HookLine enable(@PathVariable long hookNo, Viewer viewer) {
        desk.enable(viewer, hookNo);
        return queries.require(viewer, hookNo);
    }

    @PostMapping("/deliveries/{deliveryNo}/send-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sends an event again, delivered or not; the receiver knows it by its id; 409 if it still waits")
    void sendAgain(@PathVariable long hookNo, @PathVariable long deliveryNo, Viewer viewer) {
        resending.again(viewer, hookNo, deliveryNo);
    }
}
