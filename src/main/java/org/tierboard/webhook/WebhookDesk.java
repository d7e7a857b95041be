package org.tierboard.webhook;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Secret;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.AlreadyDecided;
import org.tierboard.kernel.Deed;

/** Registers webhooks: administrators for all partners, alliance leads for their own. */
@Service
public class WebhookDesk {

    /** Of one partner, or of the administrators: each of them is called with each event. */
    static final int MOST = 20;

    private final Webhooks hooks;
    private final WebhookQueries queries;
    private final PartnerAccess access;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    WebhookDesk(
            Webhooks hooks,
            WebhookQueries queries,
            PartnerAccess access,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.hooks = hooks;
        this.queries = queries;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes an address that was found fit to be called.
     *
     * @throws AlreadyDecided if the owner has as many as there may be
     */
    @Transactional
    public IssuedSecret add(Viewer by, NewWebhook wanted) {
        if (queries.owned(by) >= MOST) {
            throw new AlreadyDecided("webhook.too-many", Deed.refusal("webhook.added"), MOST);
        }
        var secret = Secret.random().value();
        var partner = access.own(by).map(VisiblePartner::partnerNo).orElse(null);
        var hook = hooks.saveAndFlush(new Webhook(wanted, partner, secret, by.name(), clock.instant()));
        tell("webhook.added", by, hook);
        return new IssuedSecret(hook.hookNo(), secret);
    }

    /** Makes a new secret; the one before signs too for a day. */
    @Transactional
    public IssuedSecret rotate(Viewer by, long hookNo) {
        var secret = Secret.random().value();
        change(by, hookNo, "webhook.rotated", hook -> hook.rotate(secret, clock.instant()));
        return new IssuedSecret(hookNo, secret);
    }

    @Transactional
    public void enable(Viewer by, long hookNo) {
        change(by, hookNo, "webhook.enabled", Webhook::enable);
    }

    /** With its log. */
    @Transactional
    public void remove(Viewer by, long hookNo) {
        change(by, hookNo, "webhook.removed", hooks::delete);
    }

    private void change(Viewer by, long hookNo, String action, Consumer<Webhook> how) {
        queries.require(by, hookNo);
        var hook = hooks.findLocked(hookNo).orElseThrow(() -> new WebhookNotFound(hookNo));
        how.accept(hook);
        tell(action, by, hook);
    }

    /** Of the address the host only: what follows it may hold a token of the other side. */
    private void tell(String action, Viewer by, Webhook hook) {
        events.publishEvent(Deed.of(action)
                .at(hook.partnerNo())
                .on("webhook", hook.hookNo())
                .became("name", hook.name())
                .became("url", URI.create(hook.url()).getHost())
                .by(by.actor()));
    }
}
