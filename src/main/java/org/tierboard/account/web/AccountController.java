package org.tierboard.account.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.OwnAccount;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;

/** The own account: name and tokens. The password has a page of its own, so that a mistake there loses nothing here. */
@Controller
@RequestMapping("/account")
@Allowed
class AccountController {

    private static final String PAGE = "account/account";
    private static final String BACK = "redirect:/account";

    private final OwnAccount own;
    private final Tokens tokens;

    AccountController(OwnAccount own, Tokens tokens) {
        this.own = own;
        this.tokens = tokens;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("nameForm", new NameForm(viewer.name()));
        model.addAttribute("tokenForm", TokenForm.blank());
        return page(viewer, model);
    }

    @PostMapping("/name")
    String rename(
            Viewer viewer,
            @Valid @ModelAttribute("nameForm") NameForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("tokenForm", TokenForm.blank());
            return page(viewer, model);
        }
        own.rename(viewer, form.wanted());
        redirect.addFlashAttribute("notice", "account.renamed");
        return BACK;
    }

    @PostMapping("/tokens")
    String issue(
            Viewer viewer,
            @Valid @ModelAttribute("tokenForm") TokenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("nameForm", new NameForm(viewer.name()));
            return page(viewer, model);
        }
        redirect.addFlashAttribute("token", tokens.issue(viewer, form.wanted()).token());
        return BACK;
    }

    @PostMapping("/tokens/{tokenNo}/revoke")
    String revoke(@PathVariable int tokenNo, Viewer viewer, RedirectAttributes redirect) {
        tokens.revoke(viewer, tokenNo);
        redirect.addFlashAttribute("notice", "account.token.revoked");
        return BACK;
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute("tokens", tokens.of(viewer));
        return PAGE;
    }
}
