package org.tierboard.intake;

import java.util.List;
import java.util.Map;

/** Credentials by e-mail address; a match with a registered individual is made by the database, now or later (R7). */
final class CredentialsFile {

    /** A code that a file says is no badge's to change any more. */
    private static final String MERGE = """
            merge into credential t
            using (select * from incoming order by credential_id) s
               on t.credential_id = s.credential_id
             when matched
              and not t.decided_here
              and (t.email, t.type_no, t.earned_on, t.expires_on)
                  is distinct from (s.email, s.credential, s.earned_on, s.expires_on)
             then update
                     set email = s.email,
                         type_no = s.credential,
                         earned_on = s.earned_on,
                         expires_on = s.expires_on,
                         badge = null,
                         version = t.version + 1
             when not matched
             then insert (credential_id, email, type_no, earned_on, expires_on)
                  values (s.credential_id, s.email, s.credential, s.earned_on, s.expires_on)
            returning merge_action()
            """;

    private static final String DECIDED = """
            select t.credential_id as item,
                   count(*) over () as found
              from credential t
              join incoming i on i.credential_id = t.credential_id
             where t.decided_here
               and (t.email, t.type_no, t.earned_on, t.expires_on)
                   is distinct from (i.email, i.credential, i.earned_on, i.expires_on)
             order by 1
             limit ?
            """;

    /** What was put right, ended or revoked here stays, whether a file says a code or a badge. */
    static final StagedCheck KEPT = new KeptHere("credentials", DECIDED);

    private CredentialsFile() {}

    static KindOfFile describe(Map<String, Integer> catalogue) {
        return new KindOfFile(
                ImportKind.CREDENTIALS,
                List.of(
                        FileColumn.of("credential_id", TextField.ID, "C-1").isKey(),
                        FileColumn.of("email", new EmailField(), "ann.learns@example.org")
                                .isRequired(),
                        FileColumn.of("credential", new CredentialField(catalogue), "CLOUD_PRACTITIONER")
                                .isRequired(),
                        FileColumn.of("earned_on", new DateField(), "2021-02-15")
                                .isRequired(),
                        FileColumn.of("expires_on", new DateField(), "2024-02-15")),
                List.of(RowRules.notBefore("expires_on", "earned_on")),
                List.of(KEPT),
                List.of(MERGE),
                new CredentialsShape(BadgesFile.describe()));
    }
}
