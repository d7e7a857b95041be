package org.tierboard.opportunity.web;

import jakarta.validation.Valid;
import java.util.List;
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
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.opportunity.OpportunityQueries;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.Pipeline;
import org.tierboard.opportunity.SalesStage;
import org.tierboard.site.PathId;

/** A partner's opportunities: listed, begun and described by the partner's people and by the vendor's (FAQ 14). */
@Controller
@RequestMapping("/partners/{partnerId}/opportunities")
@Allowed
class OpportunityController {

    private static final String NEW = "opportunity/new";
    private static final String BACK = "redirect:/partners/{partnerId}/opportunities/{opportunity}";

    private final Pipeline pipeline;
    private final OpportunityQueries queries;
    private final DetailPages pages;

    OpportunityController(Pipeline pipeline, OpportunityQueries queries, DetailPages pages) {
        this.pipeline = pipeline;
        this.queries = queries;
        this.pages = pages;
    }

    @ModelAttribute("allStages")
    List<SalesStage> stages() {
        return List.of(SalesStage.values());
    }

    @ModelAttribute("origins")
    List<Origin> origins() {
        return List.of(Origin.values());
    }

    @GetMapping
    String list(
            VisiblePartner partner,
            Viewer viewer,
            @ModelAttribute("filter") FilterForm filter,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("page", ListPage.of(partner, viewer, queries, filter, page));
        return "opportunity/list";
    }

    @GetMapping("/new")
    String blank(VisiblePartner partner, Viewer viewer, Model model) {
        model.addAttribute("form", OpportunityForm.blank());
        return blankPage(partner, viewer, model);
    }

    @PostMapping
    String add(
            VisiblePartner partner,
            Viewer viewer,
            @Valid @ModelAttribute("form") OpportunityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return blankPage(partner, viewer, model);
        }
        var origin = viewer.role().belongsToPartner() || form.origin() == null ? Origin.PARTNER : form.origin();
        var id = pipeline.open(partner, origin, form.toDeal(), form.isShared());
        redirect.addFlashAttribute("notice", "opportunity.opened");
        redirect.addAttribute("opportunity", PathId.encode(id));
        return BACK;
    }

    @GetMapping("/{opportunity}")
    String edit(VisiblePartner partner, Viewer viewer, @PathVariable String opportunity, Model model) {
        return pages.show(partner, viewer, opportunity, model);
    }

    @PostMapping("/{opportunity}")
    String change(
            VisiblePartner partner,
            Viewer viewer,
            @PathVariable String opportunity,
            @Valid @ModelAttribute("form") OpportunityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form.version() == null) {
            errors.rejectValue("version", "opportunity.version.missing");
        }
        if (errors.hasErrors() || form.version() == null) {
            return pages.show(partner, viewer, opportunity, model);
        }
        pipeline.describe(DetailPages.seen(partner, viewer, opportunity, form.version()), form.toDeal());
        redirect.addFlashAttribute("notice", "opportunity.described");
        return BACK;
    }

    private static String blankPage(VisiblePartner partner, Viewer viewer, Model model) {
        model.addAttribute("partner", partner);
        model.addAttribute("vendor", !viewer.role().belongsToPartner());
        return NEW;
    }
}
