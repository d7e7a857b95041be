package org.tierboard.credential;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists credentials, all or those that a partner's people hold. */
@Repository
public class CredentialQueries {

    private static final String LINE = """
            select credential.credential_id,
                   credential.email,
                   credential_type.code as credential,
                   credential.earned_on,
                   credential.expires_on,
                   credential.version
              from credential
              join credential_type on credential_type.type_no = credential.type_no
            """;

    private static final String AFTER = LINE + """
             where credential.credential_id > :after
               and (:email = '' or credential.address = address_of(:email))
             order by credential.credential_id
             limit :size
            """;

    private static final String ONE = LINE + " where credential.credential_id = :id";

    /** What somebody earned after leaving is no business of the partner's any more. */
    private static final String HELD = """
            select holding.individual_no,
                   holding.credential_no,
                   individual.individual_id,
                   credential.credential_id,
                   credential.email,
                   credential_type.code as credential,
                   credential.earned_on,
                   credential.expires_on,
                   holding.counts_from,
                   holding.counts_until,
                   credential.version
              from holding
              join individual on individual.partner_no = holding.partner_no
                             and individual.individual_no = holding.individual_no
              join credential on credential.credential_no = holding.credential_no
              join credential_type on credential_type.type_no = holding.type_no
             where holding.partner_no = :partner
               and (individual.left_on is null or credential.earned_on < individual.left_on)
            """;

    private static final String HELD_AFTER = HELD + """
               and (:code = '' or credential_type.code = :code)
               and (holding.individual_no, holding.credential_no) > (:individual, :credential)
             order by holding.individual_no, holding.credential_no
             limit :size
            """;

    /** An address may pass from one individual to another: the one for whom it counts, or the later. */
    private static final String HELD_ONE = HELD + """
               and credential.credential_id = :id
             order by holding.counts_from < coalesce(holding.counts_until, 'infinity') desc, holding.individual_no desc
             limit 1
            """;

    private final JdbcClient jdbc;

    CredentialQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All credentials by id, matched to an individual or not.
     *
     * @param email only those of an address; empty for all
     * @param after the id after which to go on; empty for the beginning
     */
    public List<CredentialLine> after(String email, String after, int size) {
        return jdbc.sql(AFTER)
                .param("email", email)
                .param("after", after)
                .param("size", size)
                .query(CredentialLine.class)
                .list();
    }

    /** @throws CredentialNotFound if there is none by that id */
    public CredentialLine require(String id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query(CredentialLine.class)
                .optional()
                .orElseThrow(() -> new CredentialNotFound(id));
    }

    /** The place in a partner's list after which to go on; zeros for the beginning. */
    public record Place(int individualNo, int credentialNo) {}

    /**
     * What a partner's people hold, person by person.
     *
     * @param code only those of a code; empty for all
     */
    public List<HoldingLine> heldAfter(int partnerNo, String code, Place after, int size) {
        return jdbc.sql(HELD_AFTER)
                .param("partner", partnerNo)
                .param("code", code)
                .param("individual", after.individualNo())
                .param("credential", after.credentialNo())
                .param("size", size)
                .query(HoldingLine.class)
                .list();
    }

    /** @throws CredentialNotFound if nobody of the partner holds it */
    public HoldingLine requireHeld(int partnerNo, String id) {
        return jdbc.sql(HELD_ONE)
                .param("partner", partnerNo)
                .param("id", id)
                .query(HoldingLine.class)
                .optional()
                .orElseThrow(() -> new CredentialNotFound(id));
    }
}
