package org.tierboard.partner.web;

import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
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
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.partner.Fees;
import org.tierboard.partner.PaymentRefused;

/** Administrators record payments of the annual fee, and take back those recorded wrongly (R26). */
@Controller
@RequestMapping("/partners/{partnerId}/membership/payments")
@Allowed(Role.ADMINISTRATOR)
class FeeController {

    private static final String SHOW = "partner/membership";
    private static final String CANCEL = "partner/payment-cancel";
    private static final String BACK = "redirect:/partners/{partnerId}/membership";

    private final MembershipDesk desk;
    private final Fees fees;
    private final ApplicationEventPublisher events;

    FeeController(MembershipDesk desk, Fees fees, ApplicationEventPublisher events) {
        this.desk = desk;
        this.fees = fees;
        this.events = events;
    }

    @PostMapping
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || !recorded(partner, viewer, form, errors)) {
            model.addAttribute("page", desk.show(partner, viewer));
            return SHOW;
        }
        redirect.addFlashAttribute("notice", "membership.payment.recorded");
        return BACK;
    }

    @GetMapping("/{paymentNo}/cancel")
    String blank(VisiblePartner partner, @PathVariable int paymentNo, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("payment", fees.standing(partner.partnerNo(), paymentNo));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CancelForm(null));
        }
        return CANCEL;
    }

    @PostMapping("/{paymentNo}/cancel")
    String cancel(
            VisiblePartner partner,
            @PathVariable int paymentNo,
            Viewer viewer,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return blank(partner, paymentNo, model);
        }
        fees.cancel(partner.partnerNo(), paymentNo, form.why(), viewer);
        redirect.addFlashAttribute("notice", "membership.payment.cancelled");
        return BACK;
    }

    private boolean recorded(VisiblePartner partner, Viewer viewer, PaymentForm form, BindingResult errors) {
        try {
            fees.record(partner.partnerNo(), form.seenLines(), form.toPayment(), viewer);
            return true;
        } catch (PaymentRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue(refused.field(), refused.key());
            return false;
        }
    }
}
