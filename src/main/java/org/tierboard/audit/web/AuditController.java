package org.tierboard.audit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.audit.AuditQueries;

/** Everything that was done and refused, for administrators. */
@Controller
class AuditController {

    private final AuditQueries queries;

    AuditController(AuditQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/audit")
    @Allowed(Role.ADMINISTRATOR)
    String list(@ModelAttribute("form") AuditForm form, Model model) {
        var page = AuditPage.of(queries, form.toFilter());
        model.addAttribute("page", page);
        model.addAttribute("groups", ActionGroup.of(queries.actions()));
        model.addAttribute("older", page.older() == null ? null : address("/audit", form, page.older()));
        model.addAttribute("csv", address("/audit.csv", form, null));
        model.addAttribute("excel", address("/audit.xlsx", form, null));
        return "audit/list";
    }

    private static String address(String path, AuditForm form, @Nullable Long before) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("at", "{at}")
                .queryParam("person", "{person}")
                .queryParam("action", "{action}")
                .queryParam("refused", form.isRefusedOnly())
                .queryParam("from", text(form.from()))
                .queryParam("until", text(form.until()))
                .queryParam("before", text(before))
                .encode()
                .buildAndExpand(text(form.at()), text(form.person()), text(form.action()))
                .toUriString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
