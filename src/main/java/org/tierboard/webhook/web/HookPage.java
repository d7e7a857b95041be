package org.tierboard.webhook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierboard.webhook.DeliveryLine;
import org.tierboard.webhook.HookLine;
import org.tierboard.webhook.WebhookQueries;

/**
 * A webhook and one page of its log.
 *
 * @param older the delivery after which the next page goes on; none on the last page
 */
record HookPage(
        HookLine hook, List<DeliveryLine> lines, @Nullable Long older) {

    private static final int SIZE = 50;

    static HookPage of(WebhookQueries queries, HookLine hook, @Nullable Long before) {
        var found = queries.deliveries(hook, before, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        return new HookPage(
                hook, shown, found.size() > SIZE ? shown.get(SIZE - 1).deliveryNo() : null);
    }
}
