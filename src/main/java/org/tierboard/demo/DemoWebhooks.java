package org.tierboard.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Webhooks with what became of their calls. None is ever called: names under {@code .example} lead nowhere, and the one of
 * all partners, which the night would tell of many, is switched off.
 */
@Component
@ConditionalOnBooleanProperty("tierboard.demo")
class DemoWebhooks implements DemoPart {

    private static final String HOOK = """
            insert into webhook (partner_no, name, url, events, secret, created_by, created_at, failing_since, disabled_at)
            values ((select partner_no from partner where partner_id = cast(:partner as text)), :name, :url,
                    cast(:events as text[]), gen_random_uuid()::text || gen_random_uuid()::text, :by,
                    now() - interval '40 days', case when :off then now() - interval '6 days' end,
                    case when :off then now() - interval '1 day' end)
            returning hook_no
            """;

    private static final String DELIVERY = """
            insert into webhook_delivery (hook_no, event_id, event, partner_no, body, status, attempts, response_code, answer,
                                          created_at, ended_at)
            select :hook, event.id, :event, partner_no,
                   json_build_object('version', 1, 'id', event.id, 'type', cast(:event as text),
                                     'partner', json_build_object('id', partner_id, 'name', name))::text,
                   :status, :attempts, cast(:code as integer), :answer,
                   now() - make_interval(hours => :ago),
                   case when :status <> 'WAITING' then now() - make_interval(hours => :ago) + interval '2 seconds' end
              from partner,
                   (select gen_random_uuid() as id) as event
             where partner_id = :partner
            """;

    private final JdbcClient jdbc;

    DemoWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call as the log keeps it; no code if there was no answer. */
    private record Sent(
            String event,
            String partner,
            int hoursAgo,
            String status,
            int attempts,
            @Nullable Integer code,
            String answer) {}

    @Override
    public void write(LocalDate today) {
        var all = hook(null, "Data warehouse", "https://events.warehouse.example/tierboard", "Ada Castellanos");
        log(all, new Sent("tier.changed", "STEADY", 700, "DELIVERED", 1, 202, "accepted"));
        log(all, new Sent("scorecard.column.met", "READY", 500, "DELIVERED", 2, 202, "accepted"));
        log(
                all,
                new Sent("scorecard.column.unmet", "SLIPPING", 144, "PARKED", 7, 503, "The warehouse is being moved."));
        log(all, new Sent("reference.decided", Cast.GUIDE, 30, "PARKED", 4, null, "ConnectTimeoutException"));
        var own = hook(Cast.GUIDE, "Sales channel", "https://chat.guide-sample.example/hooks/tiers", "Lena Adeyemi");
        log(own, new Sent("reference.decided", Cast.GUIDE, 610, "DELIVERED", 1, 200, "ok"));
        log(own, new Sent("reference.decided", Cast.GUIDE, 52, "PARKED", 7, 410, "This channel was archived."));
        log(own, new Sent("response.decided", Cast.GUIDE, 3, "DELIVERED", 3, 200, "ok"));
    }

    /** One partner's own is in use, and wants what only people do. */
    private long hook(@Nullable String partner, String name, String url, String by) {
        return jdbc.sql(HOOK)
                .param("partner", partner)
                .param("name", name)
                .param("url", url)
                .param(
                        "events",
                        partner == null
                                ? "{scorecard.column.met,scorecard.column.unmet,tier.changed,reference.decided}"
                                : "{reference.decided,response.decided}")
                .param("by", by)
                .param("off", partner == null)
                .query(Long.class)
                .single();
    }

    private void log(long hook, Sent sent) {
        jdbc.sql(DELIVERY)
                .param("hook", hook)
                .param("event", sent.event())
                .param("partner", sent.partner())
                .param("status", sent.status())
                .param("attempts", sent.attempts())
                .param("code", sent.code())
                .param("answer", sent.answer())
                .param("ago", sent.hoursAgo())
                .update();
    }
}
