package org.tierboard.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits, one click from being done.
 *
 * @param message key of the words, such as {@code waiting.reference}
 * @param arguments of the message
 * @param partner name of the partner; none for what concerns no single one
 * @param since the day from which on it waits
 * @param href where it is done
 */
public record WaitingLine(
        String message, List<Object> arguments, @Nullable String partner, LocalDate since, String href) {

    public WaitingLine {
        arguments = List.copyOf(arguments);
    }
}
