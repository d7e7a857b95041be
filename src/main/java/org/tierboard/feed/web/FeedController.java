package org.tierboard.feed.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.feed.FeedDesk;
import org.tierboard.site.Formats;

/** The feeds: how each does, and what it has brought. */
@Controller
@RequestMapping("/feeds")
@Allowed(Role.ADMINISTRATOR)
class FeedController {

    private final FeedDesk desk;
    private final Formats formats;

    FeedController(FeedDesk desk, Formats formats) {
        this.desk = desk;
        this.formats = formats;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "page",
                desk.list().stream().map(view -> FeedCard.of(view, formats)).toList());
        return "feed/list";
    }

    @PostMapping("/{feed}/look")
    String look(@PathVariable String feed, RedirectAttributes redirect) {
        desk.hurry(feed);
        redirect.addFlashAttribute("notice", "feed.hurried");
        return "redirect:/feeds";
    }
}
