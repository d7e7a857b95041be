package org.tierboard.ace;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of one opportunity by what they mean, whatever its shape calls them. */
final class AceFields {

    /** The API lists what is expected to be spent by company; only what is spent with the vendor counts. */
    private static final Pattern SPEND = Pattern.compile("Project\\.ExpectedCustomerSpend\\[(\\d+)]\\.(\\w+)");

    private static final String LIST_OF_SPEND = "Project.ExpectedCustomerSpend";
    private static final String COMPANY = "TargetCompany";
    private static final Map<String, AceField> OF_SPEND =
            Map.of("Amount", AceField.AMOUNT, "CurrencyCode", AceField.CURRENCY, "Frequency", AceField.FREQUENCY);

    private final AceVocabulary vocabulary;
    private final Map<AceField, String> texts = new EnumMap<>(AceField.class);
    private final Map<AceField, String> names = new EnumMap<>(AceField.class);

    AceFields(AceRecord record) {
        this.vocabulary = record.format().vocabulary();
        record.values().forEach((name, text) -> vocabulary.field(name).ifPresent(field -> put(field, name, text)));
        if (vocabulary == AceVocabulary.API) {
            record.values().forEach((name, text) -> putSpend(record.values(), name, text));
        }
    }

    Optional<String> text(AceField field) {
        return Optional.ofNullable(texts.get(field));
    }

    boolean says(AceField field, String word) {
        return text(field).filter(word::equalsIgnoreCase).isPresent();
    }

    /** As the file calls it, or would call it. */
    String name(AceField field) {
        return names.getOrDefault(field, vocabulary.name(field).orElse(LIST_OF_SPEND));
    }

    AceObjection objection(AceField field, AceObjection.Reason reason) {
        return new AceObjection(name(field), text(field).orElse(""), reason);
    }

    /** Of two columns that mean the same, the first one counts. */
    private void put(AceField field, String name, String text) {
        if (texts.putIfAbsent(field, text) == null) {
            names.put(field, name);
        }
    }

    private void putSpend(Map<String, String> values, String name, String text) {
        var spend = SPEND.matcher(name);
        if (spend.matches() && OF_SPEND.containsKey(spend.group(2))) {
            var company = values.get("Project.ExpectedCustomerSpend[%s].%s".formatted(spend.group(1), COMPANY));
            if (company == null || company.equalsIgnoreCase("AWS")) {
                put(OF_SPEND.get(spend.group(2)), name, text);
            }
        }
    }
}
