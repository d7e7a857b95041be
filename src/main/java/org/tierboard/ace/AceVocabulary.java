package org.tierboard.ace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;

/**
 * What the names of one family of shapes mean. The names are data: a line {@code name = FIELD} for each that is used, and a
 * line {@code name} for each that is known and has no use here, so that only what is new is reported.
 */
enum AceVocabulary {
    S3("s3.txt", AceVocabulary::withoutPlaces),
    API("api.txt", AceVocabulary::withoutPlace),
    AWS_SUMMARY("aws-summary.txt", AceVocabulary::withoutPlace),
    PARTNER_CENTRAL("partner-central.txt", AceVocabulary::folded);

    private final UnaryOperator<String> reading;
    private final Map<String, Optional<AceField>> names;
    private final Map<AceField, String> firstNames = new EnumMap<>(AceField.class);

    AceVocabulary(String file, UnaryOperator<String> reading) {
        this.reading = reading;
        this.names = read(file);
    }

    boolean knows(String name) {
        return names.containsKey(reading.apply(name));
    }

    /** The field that a name means; empty if it has no use here or isn't known. */
    Optional<AceField> field(String name) {
        return names.getOrDefault(reading.apply(name), Optional.empty());
    }

    /** What it is called if it is there; empty if these shapes have no single name for it. */
    Optional<String> name(AceField field) {
        return Optional.ofNullable(firstNames.get(field));
    }

    private Map<String, Optional<AceField>> read(String file) {
        var names = new HashMap<String, Optional<AceField>>();
        text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    var parts = line.split(" = ", 2);
                    var field = parts.length == 1
                            ? Optional.<AceField>empty()
                            : Optional.of(AceField.valueOf(parts[1].strip()));
                    field.ifPresent(known -> firstNames.putIfAbsent(known, parts[0].strip()));
                    names.put(reading.apply(parts[0].strip()), field);
                });
        return Map.copyOf(names);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file, AceVocabulary.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code OpportunityTeam[3].Email} is {@code OpportunityTeam[].Email}. */
    private static String withoutPlace(String path) {
        return path.replaceAll("\\[\\d+]", "[]");
    }

    /** {@code awsProducts[0]} is {@code awsProducts}. */
    private static String withoutPlaces(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** {@code Target Close Date(MM/DD/YYYY)} is {@code targetclosedate}: case, blanks and hints at a format drift. */
    private static String folded(String header) {
        return header.replaceAll("\\([^)]*\\)", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
