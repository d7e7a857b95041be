package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import org.tierboard.tiering.Reviews;
import org.tierboard.tiering.Reviews.Due;

/** A partner's review: renewed, put off, or followed by a lower tier (R28). */
@Controller
@RequestMapping("/partners/{partnerId}/tier/reviews/{reviewOn}")
@Allowed({Role.PARTNER_MANAGER, Role.ADMINISTRATOR})
class ReviewController {

    private static final String PAGE = "tiering/review";
    private static final String TIER = "redirect:/partners/{partnerId}/tier";

    private final Reviews reviews;
    private final TierReviewDesk desk;
    private final TierAttempt attempt;

    ReviewController(Reviews reviews, TierReviewDesk desk, TierAttempt attempt) {
        this.reviews = reviews;
        this.desk = desk;
        this.attempt = attempt;
    }

    /** A review that was decided leads to what was decided. */
    @GetMapping
    String show(VisiblePartner partner, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn, Model model) {
        var review = desk.due(partner, reviewOn);
        return desk.decision(review)
                .map(decision -> "redirect:/partners/" + partner.id() + "/history/" + decision.decisionNo())
                .orElseGet(() -> page(review, model));
    }

    @PostMapping("/renewal")
    String renew(
            VisiblePartner partner,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn,
            Viewer viewer,
            RedirectAttributes redirect) {
        attempt.at(() -> reviews.renew(viewer, new Due(partner, reviewOn)), redirect, "tiering.review.renewed");
        return TIER;
    }

    @PostMapping("/extension")
    String extend(
            VisiblePartner partner,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn,
            Viewer viewer,
            @Valid @ModelAttribute("extension") ExtensionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var review = new Due(partner, reviewOn);
        var day = new TierAttempt.Field("newReview", errors);
        if (errors.hasErrors()
                || !attempt.at(() -> extend(viewer, review, form), day, redirect, "tiering.review.extended")) {
            return page(review, model);
        }
        return TIER;
    }

    private void extend(Viewer viewer, Due review, ExtensionForm form) {
        reviews.extend(
                viewer,
                review,
                requireNonNull(form.newReview()),
                requireNonNull(form.why()).strip());
    }

    @PostMapping("/move")
    String move(
            VisiblePartner partner,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate reviewOn,
            Viewer viewer,
            @Valid @ModelAttribute("move") MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(new Due(partner, reviewOn), model);
        }
        attempt.at(
                () -> reviews.move(
                        viewer,
                        new Due(partner, reviewOn),
                        requireNonNull(form.reason()).strip()),
                redirect,
                "tiering.review.moved");
        return TIER;
    }

    private String page(Due review, Model model) {
        model.addAttribute("page", desk.of(review));
        offer(model, "extension", ExtensionForm.BLANK);
        offer(model, "move", MoveForm.BLANK);
        return PAGE;
    }

    private static void offer(Model model, String name, Object blank) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, blank);
        }
    }
}
