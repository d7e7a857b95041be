package org.tierboard.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierboard.evaluation.EditionChanges;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RowChange;
import org.tierboard.evaluation.RowChange.Difference;
import org.tierboard.guide.web.GuidePage.Change;
import org.tierboard.kernel.Money;
import org.tierboard.kernel.Tier;

/** Says what a later edition changes: one sentence for each difference. */
final class ChangeWords {

    private final GuideWords words;

    ChangeWords(GuideWords words) {
        this.words = words;
    }

    List<Change> sentences(EditionChanges changes) {
        var all = new ArrayList<Change>();
        if (changes.fee()) {
            all.add(fee(changes));
        }
        changes.removed().forEach(row -> all.add(change("REMOVED", row.label(), List.of(lost(row)))));
        changes.added().forEach(row -> all.add(change("ADDED", row.label(), List.of(asked(row)))));
        changes.changed().forEach(row -> all.add(change("CHANGED", row.before().label(), differences(row))));
        codes(all, "REMOVED", "guide.change.codes-removed", changes.removedCodes());
        codes(all, "ADDED", "guide.change.codes-added", changes.addedCodes());
        return all;
    }

    private Change change(String sort, String row, List<String> sentences) {
        return new Change(sort, words.say("guide.change." + sort), row, sentences);
    }

    private Change fee(EditionChanges changes) {
        var before = changes.earlier().fee();
        var after = changes.later().fee();
        return change(
                "CHANGED",
                before.label(),
                List.of(words.say(
                        "guide.change.fee", after.label(), Money.print(before.amount()), Money.print(after.amount()))));
    }

    private String lost(Requirement row) {
        return words.say("guide.change.lost", tiers(row));
    }

    private String asked(Requirement row) {
        return words.say("guide.change.asked", tiers(row));
    }

    private String tiers(Requirement row) {
        return row.atLeast().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> words.tier(entry.getKey()) + " " + words.threshold(row.measure(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private List<String> differences(RowChange change) {
        var sentences = new ArrayList<String>();
        for (var difference : change.differences()) {
            if (difference == Difference.THRESHOLD) {
                change.tiers().forEach(tier -> sentences.add(threshold(change, tier)));
            } else {
                sentences.add(words.say(
                        "guide.change." + difference,
                        side(change.before(), difference),
                        side(change.after(), difference)));
            }
        }
        return sentences;
    }

    private String threshold(RowChange change, Tier tier) {
        return words.say(
                "guide.change.THRESHOLD",
                words.tier(tier),
                threshold(change.before(), tier),
                threshold(change.after(), tier));
    }

    private String threshold(Requirement row, Tier tier) {
        return row.threshold(tier)
                .map(number -> words.threshold(row.measure(), number))
                .orElseGet(() -> words.say("guide.threshold.none"));
    }

    private String side(Requirement row, Difference difference) {
        return switch (difference) {
            case LABEL -> row.label();
            case PLACE -> words.say("guide.category." + row.category());
            case MEASURE -> words.say("guide.measure." + row.measure());
            case THRESHOLD -> tiers(row);
            case PERIOD -> words.period(row);
            case KINDS -> words.kinds(row.kinds());
            case DESIGNATIONS -> words.designations(row.designations());
        };
    }

    private void codes(List<Change> all, String sort, String key, Set<String> codes) {
        if (!codes.isEmpty()) {
            all.add(change(
                    sort, words.say("guide.change.catalogue"), List.of(words.say(key, String.join(", ", codes)))));
        }
    }
}
