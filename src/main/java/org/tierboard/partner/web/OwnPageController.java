package org.tierboard.partner.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Everyone;
import org.tierboard.partner.OwnAddresses;
import org.tierboard.partner.PersonRefused;

/**
 * A registered person's own page, reached by the personal link that they were mailed: what they hold, and the address
 * under which they were trained and certified (FAQ 8). Answers lead back by a relative address, so that the link's secret
 * is kept nowhere.
 */
@Controller
@RequestMapping("/me/{token}")
@Everyone
class OwnPageController {

    private static final String SHOW = "partner/own";

    private final OwnAddresses addresses;
    private final OwnDesk desk;
    private final ApplicationEventPublisher events;

    OwnPageController(OwnAddresses addresses, OwnDesk desk, ApplicationEventPublisher events) {
        this.addresses = addresses;
        this.desk = desk;
        this.events = events;
    }

    @GetMapping
    String show(@PathVariable String token, @RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("page", desk.show(addresses.owner(token)));
        model.addAttribute("done", done);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AddressForm(null));
        }
        return SHOW;
    }

    @PostMapping
    Object ask(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AddressForm form,
            BindingResult errors,
            Model model) {
        var owner = addresses.owner(token);
        if (errors.hasErrors() || !done(() -> addresses.ask(token, form.wanted()), errors)) {
            model.addAttribute("page", desk.show(owner));
            return SHOW;
        }
        return lead("?done=asked");
    }

    @PostMapping(params = "withdraw")
    Object withdraw(
            @PathVariable String token, @ModelAttribute("form") AddressForm form, BindingResult errors, Model model) {
        if (!done(() -> addresses.withdraw(token), errors)) {
            model.addAttribute("page", desk.show(addresses.owner(token)));
            return SHOW;
        }
        return lead("?done=withdrawn");
    }

    private boolean done(Runnable work, BindingResult errors) {
        try {
            work.run();
            return true;
        } catch (PersonRefused refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue("email", "people.refused." + refused.reason());
            return false;
        }
    }

    private static ResponseEntity<Void> lead(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .build();
    }
}
