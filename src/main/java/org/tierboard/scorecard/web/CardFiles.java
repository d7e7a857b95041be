package org.tierboard.scorecard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.Download;
import org.tierboard.export.FileName;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.PartnerCard;

/** Sends the card as a file: as PDF or for a spreadsheet. */
@Component
class CardFiles {

    private final CardPages pages;
    private final CardPrint print;
    private final AsOf asOf;
    private final Words words;

    CardFiles(CardPages pages, CardPrint print, AsOf asOf, Words words) {
        this.pages = pages;
        this.print = print;
        this.asOf = asOf;
        this.words = words;
    }

    void pdf(VisiblePartner partner, @Nullable String day, HttpServletResponse response) throws IOException {
        var card = pages.card(partner, asOf.day(day));
        new Download(name(card).with("pdf"), "application/pdf").send(response, print.pdf(pages.page(card)));
    }

    void xlsx(VisiblePartner partner, @Nullable String day, HttpServletResponse response) throws IOException {
        var card = pages.card(partner, asOf.day(day));
        new Download(name(card).with(TableFormat.XLSX.extension()), TableFormat.XLSX.contentType())
                .send(response, new CardSheet(card, words).toXlsx());
    }

    private static FileName name(PartnerCard card) {
        return FileName.of(card.scorecard().asOf(), card.name(), "scorecard");
    }
}
