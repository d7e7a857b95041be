package org.tierboard.account.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.EmailTaken;
import org.tierboard.account.NewUsers;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;

/** Administrators invite people to an account. */
@Controller
@RequestMapping("/users")
@Allowed(Role.ADMINISTRATOR)
class NewUserController {

    private static final String NEW = "account/user-new";

    private final NewUsers newcomers;
    private final PartnerField partners;
    private final PasswordAddress addresses;

    NewUserController(NewUsers newcomers, PartnerField partners, PasswordAddress addresses) {
        this.newcomers = newcomers;
        this.partners = partners;
        this.addresses = addresses;
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return List.of(Role.values());
    }

    /** Role and partner may be chosen by the link that leads here; the form still shows them to be changed. */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String partnerId,
            Model model) {
        model.addAttribute("form", NewUserForm.blank(role, partnerId));
        return NEW;
    }

    @PostMapping
    String add(
            Viewer viewer,
            @Valid @ModelAttribute("form") NewUserForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var partnerNo = partners.resolve(viewer, form, errors);
        if (errors.hasErrors()) {
            return NEW;
        }
        try {
            var invitation = newcomers.invite(form.toUser(partnerNo));
            addresses.handOver(invitation, redirect);
            return "redirect:/users/" + invitation.userNo();
        } catch (EmailTaken taken) {
            errors.rejectValue("email", "user.email.taken");
            return NEW;
        }
    }
}
