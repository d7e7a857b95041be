package org.tierboard.webhook;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;

/** The webhooks that a viewer may see - administrators all, alliance leads those of their partner - and their logs. */
@Repository
public class WebhookQueries {

    private static final String HOOKS = """
            select hook_no,
                   partner_id,
                   webhook.name,
                   url,
                   events,
                   created_by,
                   created_at,
                   failing_since,
                   disabled_at,
                   webhook.version
              from webhook
              left join partner using (partner_no)
             where (:everything or partner_no = :partner)
               and (:hook::bigint is null or hook_no = :hook)
               and hook_no > :after
             order by hook_no
             limit :size
            """;

    private static final String DELIVERIES = """
            select delivery_no,
                   event_id,
                   event,
                   partner_id,
                   status,
                   attempts,
                   response_code,
                   answer,
                   created_at,
                   ended_at
              from webhook_delivery
              join partner using (partner_no)
             where hook_no = :hook
               and (:before::bigint is null or delivery_no < :before)
             order by delivery_no desc
             limit :size
            """;

    private final JdbcClient jdbc;
    private final PartnerAccess access;

    WebhookQueries(JdbcClient jdbc, PartnerAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<HookLine> visible(Viewer viewer) {
        return after(viewer, 0, Integer.MAX_VALUE);
    }

    /** Those after one, in the order in which they were added. */
    public List<HookLine> after(Viewer viewer, long after, int size) {
        return hooks(viewer, null, after, size);
    }

    /** How many belong to the viewer's partner, or, for an administrator, to none. */
    long owned(Viewer viewer) {
        return visible(viewer).stream()
                .filter(hook -> (hook.partnerId() == null) == viewer.isAdministrator())
                .count();
    }

    /** @throws WebhookNotFound if there is none, or the viewer may not see it */
    public HookLine require(Viewer viewer, long hookNo) {
        return hooks(viewer, hookNo, 0, 1).stream().findFirst().orElseThrow(() -> new WebhookNotFound(hookNo));
    }

    /** The newest first. */
    public List<DeliveryLine> deliveries(HookLine hook, @Nullable Long before, int size) {
        return jdbc.sql(DELIVERIES)
                .param("hook", hook.hookNo())
                .param("before", before)
                .param("size", size)
                .query(DeliveryLine.class)
                .list();
    }

    private List<HookLine> hooks(Viewer viewer, @Nullable Long hookNo, long after, int size) {
        return jdbc.sql(HOOKS)
                .param("everything", viewer.isAdministrator())
                .param(
                        "partner",
                        access.own(viewer).map(VisiblePartner::partnerNo).orElse(0))
                .param("hook", hookNo)
                .param("after", after)
                .param("size", size)
                .query(WebhookQueries::hook)
                .list();
    }

    private static HookLine hook(ResultSet row, int number) throws SQLException {
        return new HookLine(
                row.getLong("hook_no"),
                row.getString("partner_id"),
                row.getString("name"),
                row.getString("url"),
                events(row.getArray("events")),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                moment(row.getTimestamp("failing_since")),
                moment(row.getTimestamp("disabled_at")),
                row.getLong("version"));
    }

    private static List<WebhookEvent> events(Array types) throws SQLException {
        return Arrays.stream((String[]) types.getArray())
                .flatMap(type -> WebhookEvent.ofType(type).stream())
                .toList();
    }

    private static @Nullable Instant moment(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
