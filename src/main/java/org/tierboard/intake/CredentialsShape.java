package org.tierboard.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Credentials with a code of the catalogue each; or badges by their names, whose columns every feed calls its own way. */
record CredentialsShape(KindOfFile badges) implements FileShape {

    private static final Map<String, List<String>> ALIASES = Map.of(
            "credential_id", List.of("badge_id", "issued_badge_id", "assertion_id", "assertion"),
            "email",
                    List.of(
                            "recipient_email",
                            "email",
                            "earner_email",
                            "recipient",
                            "issued_to_email",
                            "email_address"),
            "badge", List.of("badge", "badge_name", "badge_template_name", "badge_title", "badge_template", "name"),
            "earned_on", List.of("issued_on", "issued_at", "issue_date", "issued", "date_issued", "issued_at_date"),
            "expires_on",
                    List.of(
                            "expires",
                            "expires_at",
                            "expires_on",
                            "expiration_date",
                            "expiry_date",
                            "expires_at_date"));

    @Override
    public CheckedFile check(Path file, KindOfFile kind) {
        try {
            return UploadCheck.check(file, kind);
        } catch (FileRefused refused) {
            if (!refused.problem().equals("noHeader") && !refused.problem().equals("missingColumn")) {
                throw refused;
            }
            return UploadCheck.check(file, badges, CredentialsShape::translated, refused);
        }
    }

    /** The names as ours, where they mean one of ours; the others as they came. */
    private static List<String> translated(List<String> names) {
        var ours = new HashMap<String, String>();
        ALIASES.forEach((column, aliases) -> aliases.stream()
                .flatMap(alias -> names.stream().filter(name -> fold(name).equals(alias)))
                .findFirst()
                .ifPresent(name -> ours.put(name, column)));
        return names.stream().map(name -> ours.getOrDefault(name, name)).toList();
    }

    private static String fold(String name) {
        return Blanks.strip(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    @Override
    public void each(CheckedFile file, RowTaker taker) throws IOException, SQLException {
        CsvShape.INSTANCE.each(file, taker);
    }
}
