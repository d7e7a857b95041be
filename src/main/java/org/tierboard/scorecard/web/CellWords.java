package org.tierboard.scorecard.web;

import org.jspecify.annotations.Nullable;
import org.tierboard.evaluation.Attainment;
import org.tierboard.evaluation.Cell;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.Status;
import org.tierboard.kernel.Money;
import org.tierboard.scorecard.Lapse;

/** Says what a cell's numbers mean: what is missing, by when, and what stops counting soon. */
final class CellWords {

    private final CardSource source;
    private final Words words;

    CellWords(CardSource source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** "4 of 8", "$0 of $1,500"; nothing for a yes/no requirement (R25). */
    String number(Requirement requirement, Cell cell) {
        var measure = requirement.measure();
        return measure.isYesNo()
                ? ""
                : words.say(
                        measure == Measure.SUSTAINED_ATTAINMENT ? "scorecard.months" : "scorecard.of",
                        words.number(cell.actual(), measure),
                        words.number(cell.required(), measure));
    }

    /** Begins with the status in a word. */
    String meaning(Requirement requirement, Cell cell) {
        var measure = requirement.measure();
        if (measure == Measure.SUSTAINED_ATTAINMENT) {
            return attainment(source.card().attainment(), cell.required().intValue());
        }
        if (cell.status() == Status.MET) {
            return words.say("scorecard.met");
        }
        var missing = missing(measure, cell);
        return cell.status() == Status.DUE
                ? words.say(
                        "scorecard.due." + measure,
                        missing,
                        words.day(source.renewalPeriod().nextReviewOn()))
                : words.say("scorecard.not-met." + measure, missing);
    }

    /** "2 lapse by 31 Jan 2023", for what the row counts over a rolling period. */
    @Nullable
    String lapse(Measure measure) {
        var lapse = source.lapses().get(measure.isMoney() ? Measure.LAUNCHED_OPPORTUNITIES : measure);
        if (lapse == null) {
            return null;
        }
        var day = words.day(lapse.byDay());
        return switch (measure) {
            case LAUNCHED_MRR -> amount(lapse, day);
            case BUSINESS_PLAN -> words.say("scorecard.lapse.yes-no", day);
            default -> words.say("scorecard.lapse", lapse.count(), day);
        };
    }

    private @Nullable String amount(Lapse lapse, String day) {
        return lapse.amount().signum() == 0
                ? null
                : words.say("scorecard.lapse.money", Money.print(lapse.amount()), day);
    }

    private Object missing(Measure measure, Cell cell) {
        return measure.isMoney() ? Money.print(cell.missing()) : cell.missing();
    }

    /** How the run of sustained attainment stands (R17). */
    private String attainment(Attainment attainment, int months) {
        var reached = attainment.reachedOn();
        if (reached != null) {
            return words.say("scorecard.attainment.met", months, words.day(reached));
        }
        var since = attainment.heldSince();
        return since == null
                ? words.say("scorecard.attainment.none")
                : words.say(
                        "scorecard.attainment.running", words.day(since), months, words.day(since.plusMonths(months)));
    }
}
