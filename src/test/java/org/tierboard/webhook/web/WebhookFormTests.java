package org.tierboard.webhook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.tierboard.webhook.WebhookEvent;

class WebhookFormTests {

    /** As JSON has it in {@code [null]}, and a form in an empty field. */
    @Test
    void anEventThatIsNoneIsNone() {
        var none = new WebhookForm("Ours", "https://example.com", new HashSet<>(Arrays.asList((WebhookEvent) null)));
        var one = new WebhookForm(
                "Ours", "https://example.com", new HashSet<>(Arrays.asList(null, WebhookEvent.TIER_CHANGED)));

        assertThat(none.events()).isEmpty();
        assertThat(one.wanted(URI.create("https://example.com")).events()).containsExactly(WebhookEvent.TIER_CHANGED);
    }
}
