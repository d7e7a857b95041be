package org.tierboard.csat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tierboard.account.Everyone;
import org.tierboard.csat.FormStamps;
import org.tierboard.csat.RatedPartner;
import org.tierboard.csat.RatedPartners;
import org.tierboard.csat.Ratings;

/**
 * "Rate this Partner": open to all, without a sign-in (FAQ 37). Whatever becomes of a response, the answer is the same,
 * and it comes after the same time.
 */
@Controller
@RequestMapping("/rate/{partnerId}")
@Everyone
class RatingController {

    private static final String FORM = "csat/rate";
    private static final String SENT = "redirect:/rate/{partnerId}/sent";

    private final RatedPartners partners;
    private final Ratings ratings;
    private final FormStamps stamps;

    RatingController(RatedPartners partners, Ratings ratings, FormStamps stamps) {
        this.partners = partners;
        this.ratings = ratings;
        this.stamps = stamps;
    }

    @GetMapping
    String blank(@PathVariable String partnerId, Model model) {
        model.addAttribute("form", RatingForm.blank());
        return form(partners.require(partnerId), model);
    }

    @PostMapping
    CompletableFuture<String> send(
            @PathVariable String partnerId,
            @Valid @ModelAttribute("form") RatingForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        var answer = SameTime.begin();
        var partner = partners.require(partnerId);
        if (stamps.isOutdated(partner.id(), form.stamp())) {
            errors.reject("rate.outdated");
        }
        if (errors.hasErrors()) {
            return CompletableFuture.completedFuture(form(partner, model));
        }
        ratings.receive(partner, form.toRating(), form.arrivalFrom(request.getRemoteAddr()));
        return answer.with(SENT);
    }

    @GetMapping("/sent")
    String sent(@PathVariable String partnerId, Model model) {
        model.addAttribute("partner", partners.require(partnerId));
        return "csat/sent";
    }

    /** Best score first, and stamped as shown now. */
    private String form(RatedPartner partner, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("scores", List.of(5, 4, 3, 2, 1));
        model.addAttribute("stamp", stamps.issue(partner.id()));
        return FORM;
    }
}
