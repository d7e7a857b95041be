package org.tierboard;

import static org.assertj.core.api.Assertions.*;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the card, and every question of the guide that states a rule, has a test that names it: in a display name
 * such as "R9, FAQ 6: a person counts once". A range ("R1-R26") names none of its rules.
 */
@DisplayName("Every rule and every question that states one is named by a test")
class RuleCoverageTests {

    private static final Pattern NAMED = Pattern.compile("R\\d+|FAQ \\d+");
    private static final Set<String> RULES = Stream.concat(
                    IntStream.rangeClosed(1, 29).mapToObj(rule -> "R" + rule),
                    IntStream.of(5, 6, 7, 8, 10, 11, 13, 14, 15, 16, 17, 18, 20, 23, 27, 29, 31, 32, 33, 34, 36, 39)
                            .mapToObj(question -> "FAQ " + question))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void everyRuleIsNamed() throws Exception {
        assertThat(missing(displayNames())).isEmpty();
    }

    @Test
    void aRuleThatNoTestNamesIsFound() {
        var names = RULES.stream().filter(rule -> !rule.equals("R8")).map(rule -> rule + ": it holds");

        assertThat(missing(names.collect(Collectors.toSet()))).containsExactly("R8");
        assertThat(missing(Set.of("R1-R26: a range"))).hasSameSizeAs(RULES);
        assertThat(missing(Set.of("R9, FAQ 6: a list"))).hasSize(RULES.size() - 2);
        assertThat(missing(Set.of("a sentence that speaks of R9"))).hasSameSizeAs(RULES);
    }

    private static Set<String> missing(Set<String> names) {
        var missing = new TreeSet<>(RULES);
        names.stream()
                .filter(name -> name.contains(":"))
                .flatMap(name -> Stream.of(name.substring(0, name.indexOf(':')).split(", ")))
                .filter(part -> NAMED.matcher(part).matches())
                .forEach(missing::remove);
        return missing;
    }

    /** The display names of all tests; a method's class stands in for nothing, because it may name more than it tests. */
    private static Set<String> displayNames() throws Exception {
        var names = new TreeSet<String>();
        for (var type : testClasses()) {
            Arrays.stream(type.getDeclaredMethods())
                    .map(RuleCoverageTests::displayName)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        assertThat(names).as("display names found").hasSizeGreaterThan(60);
        return names;
    }

    private static String displayName(Method method) {
        var name = method.getAnnotation(DisplayName.class);
        return name == null ? "" : name.value();
    }

    private static Set<Class<?>> testClasses() throws Exception {
        var root = Path.of(RuleCoverageTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var classes = new HashSet<Class<?>>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith("Tests.class")).toList()) {
                var name = root.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace(file.getFileSystem().getSeparator(), ".");
                classes.add(Class.forName(name, false, RuleCoverageTests.class.getClassLoader()));
            }
        }
        return classes;
    }
}
