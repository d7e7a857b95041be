package org.tierboard.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says which parameter has a value of the wrong form, and which form it must have. */
final class Mismatch {

    private static final int LONGEST_QUOTE = 80;

    private Mismatch() {}

    static String explain(TypeMismatchException mismatch, MessageSource messages) {
        var type = mismatch.getRequiredType();
        return messages.getMessage(
                key(type),
                new Object[] {name(mismatch), quote(mismatch.getValue()), choices(type)},
                LocaleContextHolder.getLocale());
    }

    private static String key(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "failure.not-a-date";
        }
        if (type != null && type.isEnum()) {
            return "failure.not-a-choice";
        }
        return type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive())
                ? "failure.not-a-number"
                : "failure.not-that-form";
    }

    private static String name(TypeMismatchException mismatch) {
        return mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
    }

    private static String quote(@Nullable Object value) {
        var text = value instanceof Object[] several
                ? Stream.of(several).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    }

    /** What a choice can be, in words; nothing of what is none. */
    static String choices(@Nullable Class<?> type) {
        return Optional.ofNullable(type).map(Class::getEnumConstants).stream()
                .flatMap(Arrays::stream)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
