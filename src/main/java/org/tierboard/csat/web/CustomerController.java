package org.tierboard.csat.web;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
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
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.csat.KnownCustomer;
import org.tierboard.csat.KnownCustomerList;
import org.tierboard.csat.KnownCustomerRefused;
import org.tierboard.csat.Mailbox;

/** The list of a partner's known customers (R21), which administrators keep. */
@Controller
@RequestMapping("/partners/{partnerId}/customers")
@Allowed(Role.ADMINISTRATOR)
class CustomerController {

    private static final String LIST = "csat/customers";
    private static final String BACK = "redirect:/partners/{partnerId}/customers";

    private final KnownCustomerList customers;
    private final ApplicationEventPublisher events;

    CustomerController(KnownCustomerList customers, ApplicationEventPublisher events) {
        this.customers = customers;
        this.events = events;
    }

    @GetMapping
    String list(VisiblePartner partner, Model model) {
        model.addAttribute("form", CustomerForm.blank());
        return show(partner, model);
    }

    @PostMapping
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @Valid @ModelAttribute("form") CustomerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !added(partner, viewer, form, errors)) {
            return show(partner, model);
        }
        redirect.addFlashAttribute("notice", "customer.added");
        return BACK;
    }

    @PostMapping("/remove")
    String remove(VisiblePartner partner, @RequestParam String domain, RedirectAttributes redirect) {
        if (Mailbox.isDomain(domain)) {
            customers.remove(new KnownCustomer.Key(partner.partnerNo(), domain));
        }
        redirect.addFlashAttribute("notice", "customer.removed");
        return BACK;
    }

    private boolean added(VisiblePartner partner, Viewer viewer, CustomerForm form, BindingResult errors) {
        if (!form.namesADomain()) {
            errors.rejectValue("domain", "customer.domain.malformed");
            return false;
        }
        try {
            customers.add(viewer, form.keyAt(partner.partnerNo()), form.wantedName());
            return true;
        } catch (KnownCustomerRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue("domain", "customer.refused." + refused.reason());
            return false;
        }
    }

    private String show(VisiblePartner partner, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("customers", customers.of(partner.partnerNo()));
        return LIST;
    }
}
