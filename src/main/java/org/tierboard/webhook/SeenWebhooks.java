package org.tierboard.webhook;

import java.util.function.Supplier;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;

/** Takes a step with a webhook in the version that somebody saw, or none. */
@Service
@Transactional
public class SeenWebhooks {

    private final Webhooks hooks;
    private final WebhookQueries queries;

    SeenWebhooks(Webhooks hooks, WebhookQueries queries) {
        this.hooks = hooks;
        this.queries = queries;
    }

    /**
     * A webhook that somebody looked at.
     *
     * @param version the version that they saw
     */
    public record Seen(Viewer viewer, long hookNo, long version) {}

    /**
     * Takes the step in the same transaction; until it ends nobody else changes the webhook.
     *
     * @throws WebhookNotFound if there is none, or the viewer may not see it
     * @throws ObjectOptimisticLockingFailureException if it was changed since
     */
    public void at(Seen seen, Runnable step) {
        check(seen);
        step.run();
    }

    /** The same with a step that has something to tell. */
    public <T> T answer(Seen seen, Supplier<T> step) {
        check(seen);
        return step.get();
    }

    private void check(Seen seen) {
        queries.require(seen.viewer(), seen.hookNo());
        var hook = hooks.findLocked(seen.hookNo()).orElseThrow(() -> new WebhookNotFound(seen.hookNo()));
        if (!hook.isAt(seen.version())) {
            throw new ObjectOptimisticLockingFailureException(Webhook.class, seen.hookNo());
        }
    }
}
