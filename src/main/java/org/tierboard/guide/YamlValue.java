package org.tierboard.guide;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in an edition's file, which knows where it stands and turns only into what it plainly is. */
record YamlValue(String file, Node node) {

    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    EditionProblem problem(String problem, Object... arguments) {
        return new EditionProblem(file, line(), problem.formatted(arguments));
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    String text() {
        var text = scalar("a text");
        if (!node.getTag().equals(Tag.STR) || text.isBlank()) {
            throw problem("'%s' is no text; write some words, in quotation marks if they look like a number", text);
        }
        return text.strip();
    }

    BigDecimal amount() {
        var text = scalar("an amount");
        if (node.getTag().equals(Tag.STR) || !AMOUNT.matcher(text).matches()) {
            throw problem("'%s' is no amount; write digits without separators, like 1500 or 1500.50", text);
        }
        return new BigDecimal(text);
    }

    LocalDate day() {
        var text = scalar("a day");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw problem("'%s' is no day; write it as yyyy-mm-dd, like 2022-02-01", text);
        }
    }

    Period period() {
        var text = scalar("a period");
        try {
            var period = Period.parse(text);
            if (text.startsWith("P") && !period.isZero() && !period.isNegative()) {
                return period;
            }
        } catch (DateTimeException e) {
            // the same answer as for a period that is none or runs backwards
        }
        throw problem("'%s' is no period; write it as ISO 8601 has it, like P12M or P365D", text);
    }

    /** One of an enum's names, as they are written in Java. */
    <E extends Enum<E>> E oneOf(Class<E> names) {
        var text = scalar("a name");
        return Arrays.stream(names.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> problem("'%s' is unknown; write one of %s", text, List.of(names.getEnumConstants())));
    }

    /** The values of a list that is not empty. */
    List<YamlValue> list() {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream()
                    .map(value -> new YamlValue(file, value))
                    .toList();
        }
        throw problem("a list with at least one entry belongs here, like [PROFESSIONAL, SPECIALTY]");
    }

    private String scalar(String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem("%s belongs here, not a list or a block", what);
    }
}
