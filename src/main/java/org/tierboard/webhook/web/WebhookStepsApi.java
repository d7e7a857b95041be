package org.tierboard.webhook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.api.SeenVersion;
import org.tierboard.api.VersionTag;
import org.tierboard.webhook.HookLine;
import org.tierboard.webhook.IssuedSecret;
import org.tierboard.webhook.Resending;
import org.tierboard.webhook.SeenWebhooks;
import org.tierboard.webhook.SeenWebhooks.Seen;
import org.tierboard.webhook.WebhookDesk;
import org.tierboard.webhook.WebhookQueries;

/**
 * What is done with a webhook, as it was seen. A delivery that is sent again needs no version: it changes nothing about the
 * webhook, and what is on its way already is told so (409).
 */
@RestController
@RequestMapping(path = "/api/v1/webhooks/{hookNo}", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD})
@Tag(name = "Webhooks")
class WebhookStepsApi {

    private final WebhookDesk desk;
    private final SeenWebhooks hooks;
    private final WebhookQueries queries;
    private final Resending resending;

    WebhookStepsApi(WebhookDesk desk, SeenWebhooks hooks, WebhookQueries queries, Resending resending) {
        this.desk = desk;
        this.hooks = hooks;
        this.queries = queries;
        this.resending = resending;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a webhook with its log")
    void remove(@PathVariable long hookNo, Viewer viewer, SeenVersion version) {
        hooks.at(new Seen(viewer, hookNo, version.number()), () -> desk.remove(viewer, hookNo));
    }

    @PostMapping("/secret")
    @Operation(summary = "Makes a new secret and answers it, this once; the one before signs too for a day")
    IssuedSecret rotate(@PathVariable long hookNo, Viewer viewer, SeenVersion version) {
        return hooks.answer(new Seen(viewer, hookNo, version.number()), () -> desk.rotate(viewer, hookNo));
    }

    @PostMapping("/enable")
    @Operation(summary = "Calls a webhook again that was given up because no call was answered well")
    ResponseEntity<HookLine> enable(@PathVariable long hookNo, Viewer viewer, SeenVersion version) {
        hooks.at(new Seen(viewer, hookNo, version.number()), () -> desk.enable(viewer, hookNo));
        var hook = queries.require(viewer, hookNo);
        return VersionTag.ok(hook.version(), hook);
    }

    @PostMapping("/deliveries/{deliveryNo}/send-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Sends an event again, delivered or not; the receiver knows it by its id; 409 if it still waits")
    void sendAgain(@PathVariable long hookNo, @PathVariable long deliveryNo, Viewer viewer) {
        resending.again(viewer, hookNo, deliveryNo);
    }
}
