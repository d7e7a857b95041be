package org.tierboard.webhook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.api.ListPageJson;
import org.tierboard.api.NextPage;
import org.tierboard.api.Paging;
import org.tierboard.api.VersionTag;
import org.tierboard.outbound.CallRefused;
import org.tierboard.outbound.Destinations;
import org.tierboard.site.Unprocessable;
import org.tierboard.webhook.DeliveryLine;
import org.tierboard.webhook.HookLine;
import org.tierboard.webhook.IssuedSecret;
import org.tierboard.webhook.WebhookDesk;
import org.tierboard.webhook.WebhookQueries;

/** Webhooks for programs. What they are sent is described beside the calls ({@code WebhookDescription}). */
@RestController
@RequestMapping(path = "/api/v1/webhooks", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD})
@Tag(name = "Webhooks")
class WebhookApi {

    private static final String NEXT = "The address of the next page, as in the header Link; null on the last one";

    private final WebhookDesk desk;
    private final WebhookQueries queries;
    private final Destinations destinations;

    WebhookApi(WebhookDesk desk, WebhookQueries queries, Destinations destinations) {
        this.desk = desk;
        this.queries = queries;
        this.destinations = destinations;
    }

    /** Some of the caller's webhooks. @param next the address of the next page; null on the last one */
    @Schema(name = "Webhooks")
    record Hooks(
            List<HookLine> webhooks,
            @Schema(description = NEXT) @Nullable String next) {}

    /** Some of what was sent, newest first. @param next the address of the next page; null on the last one */
    @Schema(name = "WebhookDeliveries")
    record Log(
            List<DeliveryLine> deliveries,
            @Schema(description = NEXT) @Nullable String next) {}

    @GetMapping
    @Operation(summary = "The webhooks that the caller may see, in the order in which they were added")
    ResponseEntity<Hooks> list(Viewer viewer, @Valid @ParameterObject Paging paging) {
        var look = queries.after(viewer, paging.number(0), paging.look());
        var page = ListPageJson.of(paging, look, hook -> List.of(hook.hookNo()));
        return NextPage.answer(page.next(), new Hooks(page.items(), page.next()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Adds a webhook and answers its secret, this once; 422 for an address that isn't called")
    ResponseEntity<IssuedSecret> add(Viewer viewer, @Valid @RequestBody WebhookForm form) {
        var issued = desk.add(viewer, form.wanted(checked(form)));
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + issued.hookNo()))
                .body(issued);
    }

    private URI checked(WebhookForm form) {
        try {
            return destinations.check(form.address());
        } catch (CallRefused refused) {
            throw Unprocessable.field("url", refused.key(), null);
        }
    }

    @GetMapping("/{hookNo}")
    @Operation(summary = "A webhook, without its secret")
    ResponseEntity<HookLine> show(@PathVariable long hookNo, Viewer viewer) {
        var hook = queries.require(viewer, hookNo);
        return VersionTag.ok(hook.version(), hook);
    }

    @GetMapping("/{hookNo}/deliveries")
    @Operation(summary = "What was sent, newest first")
    ResponseEntity<Log> deliveries(@PathVariable long hookNo, Viewer viewer, @Valid @ParameterObject Paging paging) {
        var look = queries.deliveries(queries.require(viewer, hookNo), paging.before(0), paging.look());
        var page = ListPageJson.of(paging, look, delivery -> List.of(delivery.deliveryNo()));
        return NextPage.answer(page.next(), new Log(page.items(), page.next()));
    }
}
