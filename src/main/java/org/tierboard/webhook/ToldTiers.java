package org.tierboard.webhook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tier of a partner a webhook was told last: what was decided at once isn't told again when the night finds it. */
@Repository
class ToldTiers {

    private static final String LAST = """
            select distinct on (partner_no, hook_no)
                   hook_no,
                   partner_no,
                   body::json -> 'data' ->> 'after' as tier
              from webhook_delivery
             where event = 'tier.changed'
               and partner_no = any (:partners)
             order by partner_no, hook_no, delivery_no desc
            """;

    private final JdbcClient jdbc;

    ToldTiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(long hookNo, int partnerNo, String tier) {}

    /** What the webhooks know of the partners of some changes. */
    record Known(Set<Told> told) {

        boolean lacks(long hookNo, Happening happening) {
            return !(happening.data() instanceof HookData.TierChange change
                    && told.contains(new Told(hookNo, happening.partnerNo(), change.after())));
        }
    }

    Known of(List<Happening> changes) {
        var told = new HashSet<Told>();
        jdbc.sql(LAST)
                .param(
                        "partners",
                        changes.stream().mapToInt(Happening::partnerNo).toArray())
                .query(row -> {
                    told.add(new Told(row.getLong("hook_no"), row.getInt("partner_no"), row.getString("tier")));
                });
        return new Known(told);
    }
}
