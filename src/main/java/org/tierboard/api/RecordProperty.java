package org.tierboard.api;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * A property of a record, as its declaration tells of it.
 *
 * @param constraints where its constraints stand, single or made of others
 */
record RecordProperty(AnnotatedType type, AnnotatedElement constraints) {

    private static final List<Class<? extends Annotation>> PRESENT =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);

    /** The component of that name, or what a method of the record adds to its JSON. */
    static RecordProperty of(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> new RecordProperty(component.getAnnotatedType(), field(type, component)))
                .findFirst()
                .orElseGet(() -> added(type, name));
    }

    private static AnnotatedElement field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException everyComponentHasOne) {
            throw new IllegalStateException(everyComponentHasOne);
        }
    }

    private static RecordProperty added(Class<?> type, String name) {
        var suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("is" + suffix)
                        || method.getName().equals("get" + suffix))
                .map(method -> new RecordProperty(method.getAnnotatedReturnType(), method))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(type, name)));
    }

    boolean mayBeNull() {
        return type.isAnnotationPresent(Nullable.class)
                && PRESENT.stream().noneMatch(one -> AnnotatedElementUtils.isAnnotated(constraints, one));
    }

    /** What is said in place of the component's own type, is all that is said. */
    Schema<?> describe(Schema<?> given) {
        var schema = given.get$ref() == null
                ? given
                : Shape.reference(given.get$ref()).description(given.getDescription());
        if (type.getType() == BigDecimal.class) {
            schema.setFormat("decimal");
            limit(schema);
        }
        var patterns = AnnotatedElementUtils.findMergedRepeatableAnnotations(constraints, Pattern.class);
        if (!patterns.isEmpty()) {
            restrict(schema, List.copyOf(patterns));
        }
        return mayBeNull() ? Shape.orNull(schema) : schema;
    }

    private void limit(Schema<?> schema) {
        var digits = constraints.getAnnotation(Digits.class);
        if (digits != null) {
            schema.setMultipleOf(BigDecimal.ONE.movePointLeft(digits.fraction()));
            schema.setExclusiveMaximumValue(BigDecimal.TEN.pow(digits.integer()));
        }
    }

    /** Expressions of Java as those of JSON Schema, which look for a part and know no POSIX classes. */
    private static void restrict(Schema<?> schema, List<Pattern> patterns) {
        schema.setPattern(null);
        if (patterns.size() == 1) {
            schema.setPattern(expression(patterns.get(0)));
        } else {
            schema.setAllOf(null);
            patterns.forEach(one -> schema.addAllOfItem(Shape.text().pattern(expression(one))));
        }
    }

    private static String expression(Pattern pattern) {
        var body = pattern.regexp().replace("(?U)", "").replace("\\P{Cntrl}", "[^\\u0000-\\u001f\\u007f]");
        return "^(?:" + body + ")$";
    }
}
