package org.tierboard.scorecard.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.tierboard.export.PdfPrinter;

/** Prints a card on a sheet of A4, from the same words as its page. */
@Component
class CardPrint {

    private static final String TEMPLATE = "scorecard/print";

    private final SpringTemplateEngine templates;
    private final PdfPrinter printer;

    CardPrint(SpringTemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] pdf(ScorecardPage page) {
        return printer.onOnePage(size -> html(page, size));
    }

    private String html(ScorecardPage page, double size) {
        return templates.process(TEMPLATE, new Context(Locale.ENGLISH, Map.of("page", page, "size", size)));
    }
}
