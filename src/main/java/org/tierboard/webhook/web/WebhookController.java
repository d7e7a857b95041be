package org.tierboard.webhook.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.outbound.CallRefused;
import org.tierboard.outbound.Destinations;
import org.tierboard.webhook.WebhookDesk;
import org.tierboard.webhook.WebhookQueries;

/** Which addresses are called, and new ones. */
@Controller
@RequestMapping("/webhooks")
@Allowed({Role.ADMINISTRATOR, Role.ALLIANCE_LEAD})
class WebhookController {

    private static final String PAGE = "webhook/list";

    private final WebhookDesk desk;
    private final WebhookQueries queries;
    private final Destinations destinations;

    WebhookController(WebhookDesk desk, WebhookQueries queries, Destinations destinations) {
        this.desk = desk;
        this.queries = queries;
        this.destinations = destinations;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("form", WebhookForm.blank());
        return page(viewer, model);
    }

    @PostMapping
    String add(
            Viewer viewer,
            @Valid @ModelAttribute("form") WebhookForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var address = errors.hasErrors() ? Optional.<URI>empty() : checked(form, errors);
        if (address.isEmpty()) {
            return page(viewer, model);
        }
        var issued = desk.add(viewer, form.wanted(address.get()));
        redirect.addFlashAttribute("notice", "webhook.added");
        redirect.addFlashAttribute("secret", issued.secret());
        return "redirect:/webhooks/" + issued.hookNo();
    }

    @GetMapping("/{hookNo}")
    String show(
            @PathVariable long hookNo,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", HookPage.of(queries, queries.require(viewer, hookNo), before));
        return "webhook/show";
    }

    private Optional<URI> checked(WebhookForm form, BindingResult errors) {
        try {
            return Optional.of(destinations.check(form.address()));
        } catch (CallRefused refused) {
            errors.rejectValue("url", refused.key());
            return Optional.empty();
        }
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("page", new HooksPage(queries.visible(viewer), viewer.isAdministrator()));
        return PAGE;
    }
}
