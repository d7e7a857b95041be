package org.tierboard.account.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
import org.tierboard.account.UserQueries;
import org.tierboard.account.UserRefused;
import org.tierboard.account.Users;
import org.tierboard.account.Viewer;

/** Who has an account: administrators list people, and change what they may do. */
@Controller
@RequestMapping("/users")
@Allowed(Role.ADMINISTRATOR)
class UserController {

    private static final String LIST = "account/users";
    private static final String EDIT = "account/user";

    private final Users users;
    private final UserQueries queries;
    private final PartnerField partners;
    private final ApplicationEventPublisher events;

    UserController(Users users, UserQueries queries, PartnerField partners, ApplicationEventPublisher events) {
        this.users = users;
        this.queries = queries;
        this.partners = partners;
        this.events = events;
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return List.of(Role.values());
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", UsersPage.of(queries, query.strip(), page));
        return LIST;
    }

    @GetMapping("/{userNo}")
    String edit(@PathVariable int userNo, Viewer viewer, Model model) {
        var user = queries.require(userNo);
        model.addAttribute("form", UserForm.of(user));
        model.addAttribute("page", new UserPage(user, viewer.userNo() == userNo));
        return EDIT;
    }

    @PostMapping("/{userNo}")
    String change(
            @PathVariable int userNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var partnerNo = partners.resolve(viewer, form, errors);
        if (!errors.hasErrors() && changed(userNo, form, partnerNo, errors)) {
            redirect.addFlashAttribute("notice", "user.changed");
            return "redirect:/users/{userNo}";
        }
        model.addAttribute("page", new UserPage(queries.require(userNo), viewer.userNo() == userNo));
        return EDIT;
    }

    private boolean changed(int userNo, UserForm form, @Nullable Integer partnerNo, BindingResult errors) {
        try {
            users.change(userNo, form.seenVersion(), form.toChange(partnerNo));
            return true;
        } catch (UserRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue("role", "user.refused." + refused.reason());
            return false;
        }
    }
}
