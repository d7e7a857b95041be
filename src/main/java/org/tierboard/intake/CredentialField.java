package org.tierboard.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A code of the catalogue, staged as the number under which the database keeps it. */
final class CredentialField implements FieldType {

    private final Map<String, Integer> numbers;
    private final NearMatches near;

    CredentialField(Map<String, Integer> numbers) {
        this.numbers = new TreeMap<>(numbers);
        this.near = new NearMatches(List.copyOf(this.numbers.keySet()));
    }

    @Override
    public String sqlType() {
        return "smallint";
    }

    @Override
    public String name() {
        return "credential";
    }

    @Override
    public List<String> choices() {
        return List.copyOf(numbers.keySet());
    }

    @Override
    public String shown(String canonical) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue().toString().equals(canonical))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(canonical);
    }

    @Override
    public String read(String value) throws BadField {
        var number =
                numbers.get(value.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
        if (number == null) {
            var like = near.to(value);
            throw new BadField(
                    like.isEmpty()
                            ? Reasons.say("credential", value)
                            : Reasons.say("credentialNear", value, String.join(", ", like)));
        }
        return number.toString();
    }
}
