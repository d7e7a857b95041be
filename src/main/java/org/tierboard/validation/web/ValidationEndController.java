package org.tierboard.validation.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.validation.DesignationRefused;
import org.tierboard.validation.Program;
import org.tierboard.validation.Validations;

/** Ends a designation before its time, or gives one an end that had none. The name of a competency may be anything. */
@Controller
@RequestMapping("/partners/{partnerId}/validations/{program}/{awardedOn}/end")
@Allowed(Role.ADMINISTRATOR)
class ValidationEndController {

    private static final String END = "validation/end";

    private final ValidationDesk desk;
    private final Validations validations;
    private final ProgrammeCalendar calendar;
    private final ApplicationEventPublisher events;

    ValidationEndController(
            ValidationDesk desk,
            Validations validations,
            ProgrammeCalendar calendar,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.validations = validations;
        this.calendar = calendar;
        this.events = events;
    }

    /** The award that the address names. */
    @ModelAttribute("award")
    AwardParameter award(
            @PathVariable Program program,
            @PathVariable LocalDate awardedOn,
            @RequestParam(defaultValue = "") String name) {
        return new AwardParameter(program, name, awardedOn);
    }

    @GetMapping
    String blank(
            VisiblePartner partner,
            @ModelAttribute(name = "award", binding = false) AwardParameter award,
            Model model) {
        var line = desk.require(award.of(partner));
        model.addAttribute("partner", partner);
        model.addAttribute("line", line);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new EndForm(calendar.today(), null, line.version()));
        }
        return END;
    }

    @PostMapping
    String end(
            VisiblePartner partner,
            @ModelAttribute(name = "award", binding = false) AwardParameter award,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        desk.require(award.of(partner));
        if (errors.hasErrors() || !ended(partner, award, form, errors)) {
            return blank(partner, award, model);
        }
        redirect.addFlashAttribute("notice", "validation.ended");
        return "redirect:/partners/{partnerId}/validations";
    }

    private boolean ended(VisiblePartner partner, AwardParameter award, EndForm form, BindingResult errors) {
        try {
            validations.end(award.of(partner), form.seenVersion(), form.day(), form.why());
            return true;
        } catch (DesignationRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue(refused.field(), refused.key());
            return false;
        }
    }
}
