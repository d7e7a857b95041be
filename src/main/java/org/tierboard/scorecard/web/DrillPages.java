package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierboard.account.VisiblePartner;
import org.tierboard.evaluation.Measure;
import org.tierboard.export.TableFormat;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.RecordsColumn;
import org.tierboard.scorecard.RecordsPage;
import org.tierboard.scorecard.RecordsShow;

/** Puts the records behind a cell into the words of a page. */
@Component
class DrillPages {

    private static final String FEE = "PROGRAM_FEE";

    private final Words words;
    private final DrillWords lineWords;

    DrillPages(Words words, DrillWords lineWords) {
        this.words = words;
        this.lineWords = lineWords;
    }

    DrillPage page(VisiblePartner partner, RecordsPage page, LocalDate today) {
        var links = new DrillLinks(page, today);
        var card = page.card();
        var owner = new PartnerCard(partner.partnerNo(), partner.id(), partner.name(), partner.path(), card);
        var row = page.row();
        var fee = card.requirements().fee();
        return new DrillPage(
                partner.name(),
                page.label(),
                row == null ? fee.help() : row.requirement().help(),
                (row == null ? fee.citation() : row.requirement().citation()).text(),
                words.day(card.asOf()),
                links.card(),
                DrillTab.of(owner, page, links, words).toList(),
                rule(page),
                tally(page),
                withheld(page),
                DrillFilter.of(page, links, words),
                lists(page),
                links.reviews(),
                links.here(),
                links.elsewhere(),
                links.file(TableFormat.CSV),
                links.file(TableFormat.XLSX),
                page.request().page(),
                page.pages());
    }

    private String rule(RecordsPage page) {
        var row = page.row();
        if (row == null) {
            return words.say("records.rule.fee");
        }
        if (page.cell() == null) {
            return words.say("records.rule.blank");
        }
        var countsFor = row.requirement().countsFor();
        if (countsFor == null) {
            return words.say("records.rule." + row.requirement().measure());
        }
        return page.column() == RecordsColumn.RENEWAL
                ? renewalRule(page)
                : words.say("records.rule.upgrade", period(countsFor));
    }

    private String renewalRule(RecordsPage page) {
        var period = Objects.requireNonNull(page.card().standing().period());
        return words.say(
                page.card().isReviewOverdue() ? "records.rule.overdue" : "records.rule.renewal",
                words.day(period.startsOn()),
                words.day(period.nextReviewOn()));
    }

    private String period(Period countsFor) {
        return countsFor.toTotalMonths() > 0
                ? words.say("records.period.months", countsFor.toTotalMonths())
                : words.say("records.period.days", countsFor.getDays());
    }

    private String tally(RecordsPage page) {
        var summary = page.summary();
        return lineWords.sayOf(measure(page), "records.tally", summary.counting(), summary.notCounting());
    }

    private @Nullable String withheld(RecordsPage page) {
        var summary = page.summary();
        return summary.withheldCounting() + summary.withheldNotCounting() == 0
                ? null
                : words.say(
                        "records.withheld." + measure(page), summary.withheldCounting(), summary.withheldNotCounting());
    }

    private List<DrillList> lists(RecordsPage page) {
        var lists = new ArrayList<DrillList>();
        add(lists, page, RecordsShow.COUNTING);
        add(lists, page, RecordsShow.NOT_COUNTING);
        return lists;
    }

    /** A list without lines is worth a word only if there are none on any page. */
    private void add(List<DrillList> lists, RecordsPage page, RecordsShow which) {
        var asked = page.request().show();
        var lines = page.lines().stream()
                .filter(line -> line.counts() == (which == RecordsShow.COUNTING))
                .map(line -> lineWords.line(line, page))
                .toList();
        var isWanted = asked == RecordsShow.ALL || asked == which;
        if (isWanted
                && page.cellIsAsked()
                && (!lines.isEmpty() || page.summary().listed(which) == 0)) {
            lists.add(list(page, which, lines));
        }
    }

    private DrillList list(RecordsPage page, RecordsShow which, List<DrillLine> lines) {
        var word = DrillParameters.word(which);
        var measure = measure(page);
        var isDated = lines.stream().anyMatch(DrillLine::isDated);
        return new DrillList(
                word,
                lineWords.sayOf(measure, "records.list." + word),
                isDated ? words.say("records.dated." + measure) : null,
                lines.stream().anyMatch(line -> line.amount() != null),
                lineWords.sayOf(measure, "records.says." + word),
                lines,
                words.say(
                        which == RecordsShow.COUNTING
                                ? "records.empty." + measure(page)
                                : "records.empty.not-counting"));
    }

    private static String measure(RecordsPage page) {
        var row = page.row();
        Measure measure = row == null ? null : row.requirement().measure();
        return measure == null ? FEE : measure.name();
    }
}
