package org.tierboard.scorecard.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tierboard.account.Allowed;
import org.tierboard.account.PartnerAccess;
import org.tierboard.account.Viewer;
import org.tierboard.evaluation.Stage;
import org.tierboard.scorecard.MovementChoice;
import org.tierboard.scorecard.PageRequest;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.PortfolioFilter;
import org.tierboard.scorecard.PortfolioQueries;
import org.tierboard.scorecard.PortfolioSlice;
import org.tierboard.scorecard.PortfolioSort;
import org.tierboard.scorecard.ReviewState;
import org.tierboard.scorecard.Scorecards;
import org.tierboard.scorecard.TierChoice;

/** All partners of those who look after several; who belongs to one is sent to its card. */
@Controller
@Allowed
class PortfolioController {

    private static final int PAGE_SIZE = 25;

    private final PartnerAccess access;
    private final PortfolioQueries partners;
    private final Scorecards scorecards;
    private final AsOf asOf;
    private final Words words;

    PortfolioController(
            PartnerAccess access, PortfolioQueries partners, Scorecards scorecards, AsOf asOf, Words words) {
        this.access = access;
        this.partners = partners;
        this.scorecards = scorecards;
        this.asOf = asOf;
        this.words = words;
    }

    @GetMapping("/partners")
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable TierChoice tier,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable ReviewState review,
            @RequestParam(required = false) @Nullable MovementChoice movement,
            @RequestParam(defaultValue = "REVIEW") PortfolioSort sort,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var own = access.own(viewer);
        if (own.isPresent()) {
            return "redirect:/partners/" + own.get().id() + "/scorecard";
        }
        var filter = new PortfolioFilter(query, tier, stage, review, movement);
        model.addAttribute("page", page(viewer, new PortfolioQuestion(filter, sort, Math.max(page, 0))));
        return "scorecard/portfolio";
    }

    private PortfolioPage page(Viewer viewer, PortfolioQuestion question) {
        var slice = slice(viewer, question);
        var numbers = slice.entries().stream().map(entry -> entry.partnerNo()).toList();
        var cards = scorecards.of(numbers, asOf.today()).stream()
                .collect(Collectors.toMap(PartnerCard::partnerNo, Function.identity()));
        return PortfolioPage.of(question, slice, cards, words);
    }

    /** A page past the end, from an address kept since there were more, is the last one. */
    private PortfolioSlice slice(Viewer viewer, PortfolioQuestion question) {
        var visibility = access.of(viewer);
        var slice = partners.page(
                visibility,
                question.filter(),
                question.sort(),
                new PageRequest(question.page(), PAGE_SIZE),
                asOf.today());
        return slice.isPastTheEnd()
                ? partners.page(visibility, question.filter(), question.sort(), slice.last(), asOf.today())
                : slice;
    }
}
