package org.tierboard.webhook.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierboard.TestPeople.Partner;
import org.tierboard.browser.StoryTest;

/** An alliance lead adds a webhook, looks at what was sent, sends it again and removes it, with the keyboard alone. */
class WebhookPagesBrowserTests extends StoryTest {

    /** Public, and in digits, so that no name is looked up. Adding it calls nobody. */
    private static final String ADDRESS = "https://9.9.9.9/tiers";

    private Partner partner;

    @BeforeEach
    void aLead() {
        partner = people.partner();
        now(people.leadOf(partner));
        open("/webhooks");
    }

    @Test
    void isAddedAndItsSecretShownOnce() {
        look("webhooks-empty");
        type("#name", "Sales channel");
        type("#url", "https://10.0.0.1/tiers");
        enter(page.locator("main form button"));
        assertThat(page.locator("#url-error")).isVisible();
        assertThat(page.locator("#name")).hasValue("Sales channel");
        look("webhooks-refused");

        type("#url", ADDRESS);
        page.locator("#url").press("Tab");
        page.keyboard().press("Space");
        enter(page.locator("main form button"));

        assertThat(page.locator("#secret")).isVisible();
        assertThat(page.locator("main .tag")).hasCount(5);
        look("webhook-added");
        page.reload();
        assertThat(page.locator("#secret")).hasCount(0);
        page.locator(".back a").press("Enter");
        assertThat(page.locator("tr[data-hook] th")).containsText("Sales channel");
        look("webhooks");
    }

    @Test
    void whatWasSentIsListedAndSentAgain() {
        var hook = hook();
        sent(hook, "PARKED", 503, "<b>Down</b> for maintenance until Monday, says the operator of the far side");
        sent(hook, "DELIVERED", 200, "ok");
        open("/webhooks/" + hook);
        look("webhook-log");

        var parked = page.locator("tr[data-status=PARKED]");
        assertThat(parked).containsText("503 - <b>Down</b>");
        enter(parked.getByRole(AriaRole.BUTTON));

        assertThat(page.locator(".notice")).hasText("The event is on its way again.");
        assertThat(page.locator("tr[data-status=PARKED]")).hasCount(0);
        assertThat(page.locator("tr[data-status=WAITING]")).hasCount(1);
        look("webhook-again");
    }

    @Test
    void isRemovedOnlyOnASecondWord() {
        open("/webhooks/" + hook());
        var remove = page.locator("#remove");
        assertThat(remove.locator("button")).isHidden();

        enter(remove.locator("summary"));
        look("webhook-remove");
        enter(remove.locator("button"));

        assertThat(page.locator(".notice")).hasText("The webhook is removed.");
        assertThat(page.locator("main")).containsText("There are no webhooks yet.");
    }

    private void type(String field, String text) {
        page.locator(field).fill("");
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    private static void enter(Locator control) {
        control.focus();
        control.press("Enter");
    }

    private long hook() {
        return jdbc.sql("insert into webhook (partner_no, name, url, events, secret, created_by, created_at)"
                        + " values (?, 'Sales channel', 'https://hooks.example/in', '{tier.changed}', 's', 'Ann', now())"
                        + " returning hook_no")
                .param(partner.partnerNo())
                .query(Long.class)
                .single();
    }

    private void sent(long hook, String status, int code, String answer) {
        jdbc.sql("insert into webhook_delivery (hook_no, event_id, event, partner_no, body, status, attempts,"
                        + " response_code, answer, created_at, ended_at)"
                        + " values (?, ?, 'tier.changed', ?, '{}', ?, 7, ?, ?, now(), now())")
                .params(hook, UUID.randomUUID(), partner.partnerNo(), status, code, answer)
                .update();
    }
}
