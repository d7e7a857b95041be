package org.tierboard.scorecard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes the parts of a card's page that are the same for everyone who may see it. */
@Component
class CardPress {

    private static final String TEMPLATE = "scorecard/parts";

    /** How fresh the feeds are, the page says itself. */
    private static final Freshness.Fresh NOT_SAID = new Freshness.Fresh(List.of(), null);

    private final Words words;
    private final ITemplateEngine templates;

    CardPress(Words words, ITemplateEngine templates) {
        this.words = words;
        this.templates = templates;
    }

    PrintedCard print(CardSource source, Locale locale) {
        var page = ScorecardPage.of(source, NOT_SAID, words);
        var context = new Context(locale, Map.of("page", page));
        return new PrintedCard(
                source.partner(),
                page.header().name(),
                page.edition(),
                html("top", context),
                html("requirements", context));
    }

    private String html(String fragment, Context context) {
        return templates.process(TEMPLATE, Set.of(fragment), context);
    }
}
