package org.tierboard.scorecard.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.tierboard.evaluation.Scorecard;
import org.tierboard.scorecard.RecordKind;
import org.tierboard.scorecard.RecordLine;
import org.tierboard.scorecard.RecordVerdict;
import org.tierboard.scorecard.RecordsPage;

/** Says of each record what it is, and until when it counts or why it doesn't. */
@Component
class DrillWords {

    private static final Locale LOCALE = Locale.ENGLISH;

    private final MessageSource messages;
    private final Words words;

    DrillWords(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    DrillLine line(RecordLine line, RecordsPage page) {
        return new DrillLine(
                line,
                title(line),
                detail(line),
                note(line),
                line.counts() ? until(line, page) : reason(line, page.card()));
    }

    /** In the words of what the row counts, if there are such, or else in those for all rows. */
    String sayOf(String measure, String key, Object... arguments) {
        return first(Stream.of(key + "." + measure, key), null, arguments);
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private String title(RecordLine line) {
        if (line.withheld()) {
            return say("records.withheld");
        }
        return switch (line.kind()) {
            case BUSINESS_PLAN, EXECUTIVE_BUSINESS_REVIEW, MEMBERSHIP, FEE -> say("records.kind." + line.kind());
            case TIER -> say("records.kind.TIER", say("scorecard.tier." + line.detail()));
            case DESIGNATION -> say("records.designation." + line.detail(), text(line.title()));
            default -> text(line.title());
        };
    }

    private @Nullable String detail(RecordLine line) {
        var detail = line.detail();
        if (line.withheld() || detail == null) {
            return null;
        }
        return switch (line.kind()) {
            case CREDENTIAL, UNMATCHED_CREDENTIAL -> credential(detail);
            case BUSINESS_PLAN -> say("records.confirmed-by", detail);
            case CRITERION -> say("scorecard.of", detail, text(line.other()));
            case TIER, DESIGNATION -> null;
            default -> detail;
        };
    }

    /** The day of a launch comes from one of several sources, which may be a person. */
    private @Nullable String note(RecordLine line) {
        var note = line.note();
        if (note == null || line.kind() != RecordKind.OPPORTUNITY) {
            return note;
        }
        var parts = note.split(" ", 2);
        return first(Stream.of("records.launched." + parts[0]), null, parts.length == 1 ? "" : parts[1]);
    }

    /** The name of a credential; one that has no words of its own yet is named after its code. */
    String credential(String code) {
        var inWords = Arrays.stream(code.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(LOCALE))
                .collect(Collectors.joining(" "));
        return first(Stream.of("records.credential." + code), inWords);
    }

    private String until(RecordLine line, RecordsPage page) {
        var kind = line.kind();
        if (kind == RecordKind.TIER || kind == RecordKind.CRITERION) {
            var since = line.onDay();
            return since == null ? say("scorecard.met") : say("records.since." + kind, words.day(since));
        }
        var until = line.countsUntil();
        if (until != null) {
            return first(Stream.of("records.until." + kind, "records.until"), null, words.day(until));
        }
        return first(endless(line, page).stream(), null);
    }

    private static List<String> endless(RecordLine line, RecordsPage page) {
        if (page.isOverdue(line)) {
            return List.of("records.until.decided");
        }
        return line.withheld()
                ? List.of("records.until.withheld")
                : List.of("records.until.endless." + line.kind(), "records.until.endless");
    }

    private String reason(RecordLine line, Scorecard card) {
        var base = "records.reason." + (line.withheld() ? "withheld" : line.kind()) + "." + line.verdict();
        var common = "records.reason." + line.verdict();
        var variant = variant(line, card);
        var keys = variant == null
                ? Stream.of(base, common)
                : Stream.of(base + "." + variant, common + "." + variant, base, common);
        return first(keys, null, day(line), other(line));
    }

    /** Some reasons read differently, by what is missing or on which side of the period the record lies. */
    private static @Nullable String variant(RecordLine line, Scorecard card) {
        return switch (line.verdict()) {
            case OUTSIDE_PERIOD -> {
                var period = card.standing().period();
                yield period != null && period.nextReviewOn().equals(line.day()) ? "after" : "before";
            }
            case NOT_CONFIRMED -> line.other();
            case NOT_MET -> line.day() == null ? "never" : null;
            default -> null;
        };
    }

    private String other(RecordLine line) {
        if (line.verdict() == RecordVerdict.SAME_PERSON) {
            return credential(text(line.other()));
        }
        return line.verdict() == RecordVerdict.NOT_LAUNCHED ? say("records.stage." + line.other()) : text(line.other());
    }

    /** Of somebody who left, the last day that counted is told. */
    private String day(RecordLine line) {
        LocalDate day = line.day();
        if (day == null) {
            return "";
        }
        return words.day(line.verdict() == RecordVerdict.LEFT ? day.minusDays(1) : day);
    }

    private String first(Stream<String> keys, @Nullable String otherwise, Object... arguments) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(keys.toArray(String[]::new), arguments, otherwise), LOCALE);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
