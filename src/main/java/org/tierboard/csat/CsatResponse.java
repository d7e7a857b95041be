package org.tierboard.csat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** What a customer says of a partner; counts once both checks are done, whatever the score (R21, FAQ 32-36). */
@Entity
public class CsatResponse {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    @EmbeddedId
    private Key key;

    private String customer;

    private String email;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int score;

    private @Nullable String comment;

    private boolean sharedWithPartner;

    private LocalDate submittedOn;

    private @Nullable LocalDate emailConfirmedOn;

    private @Nullable LocalDate customerConfirmedOn;

    private boolean migrated;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CsatResponse() {}

    private CsatResponse(Key key, Respondent respondent, int score, LocalDate submittedOn) {
        if (score < LOWEST || score > HIGHEST) {
            throw new IllegalArgumentException("A score is %d to %d, not %d".formatted(LOWEST, HIGHEST, score));
        }
        this.key = key;
        this.customer = respondent.customer();
        this.email = respondent.email();
        this.score = score;
        this.submittedOn = submittedOn;
    }

    /** A private response with neither check done; nothing here skips a check (R22, FAQ 38). */
    public static CsatResponse submit(Key key, Respondent respondent, int score, LocalDate day) {
        return new CsatResponse(key, respondent, score, day);
    }

    public void comment(String text) {
        comment = Require.text(text, "The comment");
    }

    /** The respondent ticked the permission box (R22, FAQ 35). */
    public void shareWithPartner() {
        sharedWithPartner = true;
    }

    /** The respondent followed the link that was mailed. */
    public void confirmEmail(LocalDate day) {
        refuseTwice(emailConfirmedOn);
        emailConfirmedOn = Require.notBefore(submittedOn, day, "Confirming the address");
    }

    /** The respondent is known to be a customer of the partner. */
    public void confirmCustomer(LocalDate day) {
        refuseTwice(customerConfirmedOn);
        customerConfirmedOn = Require.notBefore(submittedOn, day, "Confirming the customer");
    }

    private void refuseTwice(@Nullable LocalDate confirmedOn) {
        if (confirmedOn != null) {
            throw new IllegalStateException("%s is confirmed since %s".formatted(key.responseId(), confirmedOn));
        }
    }

    public int score() {
        return score;
    }

    public boolean isSharedWithPartner() {
        return sharedWithPartner;
    }

    public @Nullable LocalDate emailConfirmedOn() {
        return emailConfirmedOn;
    }

    public @Nullable LocalDate customerConfirmedOn() {
        return customerConfirmedOn;
    }

    /** An administrator's import brought it in, not the respondent's form (R22). */
    public boolean isMigrated() {
        return migrated;
    }

    /** A response is about one partner. */
    @Embeddable
    public record Key(int partnerNo, String responseId) implements Serializable {

        public Key {
            responseId = Require.text(responseId, "The response's id");
        }
    }

    /** Who answered, and for which customer. */
    public record Respondent(String customer, String email) {

        public Respondent {
            customer = Require.text(customer, "The customer");
            email = Require.email(email);
        }
    }
}
