package org.tierboard.guide.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Category;
import org.tierboard.evaluation.EditionChanges;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;
import org.tierboard.guide.Edition;
import org.tierboard.guide.web.GuidePage.ChangesView;
import org.tierboard.guide.web.GuidePage.Choice;
import org.tierboard.guide.web.GuidePage.EditionView;
import org.tierboard.guide.web.GuidePage.Group;
import org.tierboard.guide.web.GuidePage.Line;
import org.tierboard.guide.web.GuidePage.Reading;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.Tier;

/** Puts an edition into the page's words. */
final class GuidePages {

    /** The rules that take a reading of the guide, in their order; the last has no number of its own. */
    private static final List<String> READINGS = List.of("R1", "R3", "R17", "R19", "R20", "R21", "R28", "R29");

    private final GuideWords words;

    GuidePages(GuideWords words) {
        this.words = words;
    }

    GuidePage page(Shelf shelf, Edition shown, @Nullable Edition other) {
        return new GuidePage(
                shelf.path(),
                paths(shelf),
                shelf.editions().stream()
                        .map(edition -> choice(shelf, edition, shown))
                        .toList(),
                view(shown),
                other == null ? null : changes(shown.set(), other.set()),
                READINGS.stream()
                        .map(rule -> new Reading(rule, words.say("guide.reading." + rule)))
                        .toList());
    }

    private List<Choice> paths(Shelf shelf) {
        return shelf.paths().stream()
                .map(path -> new Choice(path, pathName(path), "path=" + path, path.equals(shelf.path()), true))
                .toList();
    }

    private Choice choice(Shelf shelf, Edition edition, Edition shown) {
        var day = edition.set().inForceFrom();
        return new Choice(
                day.toString(),
                words.say("guide.since", words.day(day)),
                "path=%s&edition=%s".formatted(shelf.path(), day),
                edition.equals(shown),
                edition.inForce());
    }

    private String pathName(String path) {
        return words.name("guide.path.", path);
    }

    private EditionView view(Edition edition) {
        var set = edition.set();
        return new EditionView(
                pathName(set.path()),
                set.inForceFrom().toString(),
                words.day(set.inForceFrom()),
                set.document(),
                edition.inForce(),
                fee(set),
                groups(set));
    }

    private Line fee(RequirementSet set) {
        var amount = Money.print(set.annualFee());
        return new Line(
                "program-fee",
                false,
                set.fee().label(),
                set.fee().help(),
                List.of(amount, amount, amount),
                words.say("guide.period.year"),
                set.fee().citation().text());
    }

    private List<Group> groups(RequirementSet set) {
        return Stream.of(Category.values())
                .map(category -> new Group(
                        words.say("guide.category." + category),
                        set.requirements().stream()
                                .filter(row -> row.category() == category)
                                .map(this::line)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Line line(Requirement row) {
        return new Line(
                row.row().value(),
                row.partOf() != null,
                row.label(),
                row.help(),
                thresholds(row),
                words.period(row),
                row.citation().text());
    }

    private List<@Nullable String> thresholds(Requirement row) {
        var thresholds = new ArrayList<@Nullable String>();
        Arrays.stream(Tier.values())
                .map(tier -> row.threshold(tier)
                        .map(number -> words.threshold(row.measure(), number))
                        .orElse(null))
                .forEach(thresholds::add);
        return thresholds;
    }

    private ChangesView changes(RequirementSet shown, RequirementSet other) {
        var changes = EditionChanges.between(shown, other);
        return new ChangesView(
                other.inForceFrom().toString(),
                words.say(
                        "guide.changes.heading",
                        words.day(changes.earlier().inForceFrom()),
                        words.day(changes.later().inForceFrom())),
                changes.isEmpty(),
                new ChangeWords(words).sentences(changes));
    }
}
