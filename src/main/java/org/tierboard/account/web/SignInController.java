package org.tierboard.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.DemoAccounts;
import org.tierboard.account.DemoAccounts.DemoAccount;
import org.tierboard.account.Everyone;

/** The sign-in page; signing in itself is the filter chain's work. */
@Controller
@Everyone
class SignInController {

    private static final int LONGEST_WAIT = 15;

    private final ObjectProvider<DemoAccounts> demo;

    SignInController(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String blank(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String chosen,
            @RequestParam(required = false) @Nullable String asked,
            @RequestParam(required = false) @Nullable String wait,
            Model model) {
        model.addAttribute(
                "page", new SignInPage(failed != null, note(signedOut, chosen, asked), minutes(wait), demoAccounts()));
        return "account/login";
    }

    private List<DemoAccount> demoAccounts() {
        return demo.stream().flatMap(accounts -> accounts.accounts().stream()).toList();
    }

    private static @Nullable String note(@Nullable String signedOut, @Nullable String chosen, @Nullable String asked) {
        if (chosen != null) {
            return "login.chosen";
        }
        if (asked != null) {
            return "login.asked";
        }
        return signedOut != null ? "login.signed-out" : null;
    }

    /** Anybody can write the URL, so only what the throttle could have said is shown. */
    private static int minutes(@Nullable String wait) {
        return wait != null && wait.matches("\\d{1,2}") ? Math.min(Integer.parseInt(wait), LONGEST_WAIT) : 0;
    }

    /**
     * What the page shows.
     *
     * @param note key of a friendly word, or null
     * @param waitMinutes 0 unless there were too many attempts
     */
    record SignInPage(boolean failed, @Nullable String note, int waitMinutes, List<DemoAccount> demoAccounts) {}
}
