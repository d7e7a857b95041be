package org.tierboard.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Credentials as a training feed of badges tells them: to whom, which badge by its name, from when until when. A badge
 * without an id of its own gets one from those, so that the same file twice changes nothing.
 */
final class BadgesFile {

    private static final String MERGE = """
            merge into credential t
            using (select * from incoming order by credential_id) s
               on t.credential_id = s.credential_id
             when matched
              and not t.decided_here
              and (t.email, t.type_no, t.earned_on, t.expires_on, t.badge)
                  is distinct from (s.email, s.credential, s.earned_on, s.expires_on, s.badge)
             then update
                     set email = s.email,
                         type_no = s.credential,
                         earned_on = s.earned_on,
                         expires_on = s.expires_on,
                         badge = s.badge,
                         version = t.version + 1
             when not matched
             then insert (credential_id, email, type_no, earned_on, expires_on, badge)
                  values (s.credential_id, s.email, s.credential, s.earned_on, s.expires_on, s.badge)
            returning merge_action()
            """;

    private static final String ARRIVED = """
            merge into waiting_badge t
            using incoming s
               on t.credential_id = s.credential_id
             when matched
             then delete
            returning merge_action()
            """;

    private BadgesFile() {}

    static KindOfFile describe() {
        return new KindOfFile(
                ImportKind.CREDENTIALS,
                List.of(
                        FileColumn.of("credential_id", TextField.ID, "").isOptionalKey(),
                        FileColumn.of("email", new EmailField(), "ann.learns@example.org")
                                .isRequired(),
                        FileColumn.of("badge", TextField.NAME, "AWS Certified Cloud Practitioner")
                                .isRequired(),
                        FileColumn.of("earned_on", new BadgeDayField(), "2021-02-15")
                                .isRequired(),
                        FileColumn.of("expires_on", new BadgeDayField(), "2024-02-15")),
                List.of(BadgesFile::nameIt, RowRules.notBefore("expires_on", "earned_on")),
                List.of(new BadgeCheck(), CredentialsFile.KEPT),
                List.of(MERGE, ARRIVED));
    }

    private static void nameIt(FileRow row) {
        if (row.get("credential_id") == null && row.isGood()) {
            var text = String.join(" ", row.get("email"), row.get("badge"), row.get("earned_on"))
                    .toLowerCase(Locale.ROOT);
            row.put("credential_id", "badge-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
