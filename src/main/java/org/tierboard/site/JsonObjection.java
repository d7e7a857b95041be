package org.tierboard.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a body of JSON isn't what is asked for, and what is: by the field's name, never by a class of ours. */
final class JsonObjection {

    private final MessageSource messages;

    JsonObjection(MessageSource messages) {
        this.messages = messages;
    }

    /** The field and what is wrong with it; nothing if it isn't about a field. */
    Optional<FieldFault> field(@Nullable Throwable cause) {
        if (!(cause instanceof DatabindException wrong) || wrong.getPath().isEmpty()) {
            return Optional.empty();
        }
        var field = path(wrong);
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return Optional.of(new FieldFault(field, say("api.json.unknown", field, known(unknown))));
        }
        var type = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return Optional.of(new FieldFault(field, say("api.json." + form(type, wrong), field, Mismatch.choices(type))));
    }

    /** What is wrong with the body as a whole. */
    String whole(@Nullable Throwable cause) {
        if (cause instanceof StreamConstraintsException) {
            return say("api.json.limits");
        }
        if (cause instanceof StreamReadException broken) {
            var place = broken.getLocation();
            return place == null
                    ? say("failure.unreadable")
                    : say("api.json.syntax", place.getLineNr(), place.getColumnNr());
        }
        return cause == null ? say("api.json.missing") : say("failure.unreadable");
    }

    private static String path(JacksonException wrong) {
        var path = wrong.getPath().stream().map(JsonObjection::step).collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String step(Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return Stream.ofNullable(unknown.getKnownPropertyIds())
                .flatMap(Collection::stream)
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String form(@Nullable Class<?> type, DatabindException wrong) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type != null && type.isEnum()) {
            return "choice";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive())) {
            return "number";
        }
        return type == String.class && !(wrong instanceof InvalidFormatException) ? "text" : "form";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
