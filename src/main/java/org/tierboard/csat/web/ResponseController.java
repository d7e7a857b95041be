package org.tierboard.csat.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.csat.CsatResponse;
import org.tierboard.csat.CustomerCheck;
import org.tierboard.csat.ResponseQueries;

/**
 * One response, as administrators alone see it, and what they decide on it. Its id is a parameter, because an earlier
 * system may have called it anything.
 */
@Controller
@RequestMapping("/partners/{partnerId}/response")
@Allowed(Role.ADMINISTRATOR)
class ResponseController {

    private static final String SHOW = "csat/response";
    private static final String QUEUE = "redirect:/responses";

    private final ResponseQueries queries;
    private final CustomerCheck check;

    ResponseController(ResponseQueries queries, CustomerCheck check) {
        this.queries = queries;
        this.check = check;
    }

    @GetMapping
    String show(VisiblePartner partner, @RequestParam String response, Model model) {
        var line = queries.require(key(partner, response));
        model.addAttribute("form", RejectionForm.of(line.version()));
        model.addAttribute("response", line);
        return SHOW;
    }

    @PostMapping("/approve")
    String approve(
            VisiblePartner partner,
            Viewer viewer,
            @RequestParam String response,
            @RequestParam long version,
            RedirectAttributes redirect) {
        check.approve(viewer, key(partner, response), version);
        redirect.addFlashAttribute("notice", "csat.approved");
        return QUEUE;
    }

    @PostMapping("/reject")
    String reject(
            VisiblePartner partner,
            Viewer viewer,
            @RequestParam String response,
            @Valid @ModelAttribute("form") RejectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var key = key(partner, response);
        if (errors.hasErrors()) {
            model.addAttribute("response", queries.require(key));
            return SHOW;
        }
        check.reject(viewer, key, form.seenVersion(), form.wantedReason());
        redirect.addFlashAttribute("notice", "csat.rejected");
        return QUEUE;
    }

    @PostMapping("/erase")
    String erase(
            VisiblePartner partner,
            @RequestParam String response,
            @RequestParam long version,
            RedirectAttributes redirect) {
        check.erase(key(partner, response), version);
        redirect.addFlashAttribute("notice", "csat.erased");
        return QUEUE;
    }

    private static CsatResponse.Key key(VisiblePartner partner, String response) {
        if (response.isBlank()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new CsatResponse.Key(partner.partnerNo(), response);
    }
}
