package org.tierboard.validation.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.validation.DesignationRefused;
import org.tierboard.validation.Program;
import org.tierboard.validation.Validations;

/** A partner's technical program validations: administrators record them, lead and manager read (FAQ 27). */
@Controller
@RequestMapping("/partners/{partnerId}/validations")
class ValidationController {

    private static final String LIST = "validation/list";

    private final ValidationDesk desk;
    private final Validations validations;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    ValidationController(
            ValidationDesk desk, Validations validations, MessageSource messages, ApplicationEventPublisher events) {
        this.desk = desk;
        this.validations = validations;
        this.messages = messages;
        this.events = events;
    }

    @ModelAttribute("programs")
    List<Program> programs() {
        return List.of(Program.values());
    }

    /** Names to choose from; any other may be typed. */
    @ModelAttribute("competencies")
    List<String> competencies() {
        var names = messages.getMessage("validation.competencies", null, Locale.ENGLISH);
        return Arrays.stream(names.split("\\|")).map(String::strip).toList();
    }

    @GetMapping
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    String list(VisiblePartner partner, Viewer viewer, Model model) {
        var page = desk.list(partner, viewer);
        model.addAttribute("page", page);
        model.addAttribute("form", new AwardForm(null, null, page.today(), null));
        return LIST;
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @Valid @ModelAttribute("form") AwardForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !recorded(partner, form, errors)) {
            model.addAttribute("page", desk.list(partner, viewer));
            return LIST;
        }
        redirect.addFlashAttribute("notice", "validation.recorded");
        return "redirect:/partners/{partnerId}/validations";
    }

    private boolean recorded(VisiblePartner partner, AwardForm form, BindingResult errors) {
        if (!form.isNamedByProgram()) {
            errors.rejectValue("name", "validation.name.by-program");
            return false;
        }
        try {
            validations.record(partner.partnerNo(), form.toAward());
            return true;
        } catch (DesignationRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue(refused.field(), refused.key());
            return false;
        }
    }
}
