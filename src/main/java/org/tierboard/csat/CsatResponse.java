package org.tierboard.csat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
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
    private static final String ERASED = "erased";

    @EmbeddedId
    private Key key;

    private @Nullable String respondent;

    private String customer;

    private String email;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int score;

    private @Nullable String comment;

    private boolean sharedWithPartner;

    private LocalDate submittedOn;

    private @Nullable LocalDate emailConfirmedOn;

    private @Nullable Instant confirmedAt;

    private @Nullable LocalDate customerConfirmedOn;

    private @Nullable String decidedBy;

    private @Nullable LocalDate rejectedOn;

    private @Nullable String rejection;

    private @Nullable LocalDate erasedOn;

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
        this.respondent = respondent.name();
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

    /** The respondent followed the link at that moment; the queue goes by it. */
    void confirmEmail(LocalDate day, Instant at) {
        confirmEmail(day);
        confirmedAt = at;
    }

    /** The respondent is known to be a customer of the partner. */
    public void confirmCustomer(LocalDate day) {
        refuseTwice(customerConfirmedOn);
        if (rejectedOn != null) {
            throw new IllegalStateException("%s is rejected since %s".formatted(key.responseId(), rejectedOn));
        }
        customerConfirmedOn = Require.notBefore(submittedOn, day, "Confirming the customer");
    }

    /** An administrator knows the respondent for a customer; only of a response whose address is confirmed. */
    public void approve(String by, LocalDate day) {
        require(ResponseState.ACCEPTED);
        confirmCustomer(day);
        decidedBy = by;
    }

    /** An administrator found that the respondent is no customer. */
    public void reject(String by, String reason, LocalDate day) {
        require(ResponseState.REJECTED);
        rejection = Require.text(reason, "The reason");
        rejectedOn = Require.notBefore(submittedOn, day, "Rejecting");
        decidedBy = by;
    }

    /**
     * Forgets who answered and what they wrote. What counts goes on counting to its last day, because the two checks
     * were done; what doesn't count is no use without its respondent, and is deleted by whoever keeps it.
     *
     * @param pseudonym in place of the address, another one for each respondent
     */
    void erase(String pseudonym, LocalDate day) {
        if (state() != ResponseState.ACCEPTED || erasedOn != null) {
            throw new IllegalStateException("%s is not to be erased".formatted(key.responseId()));
        }
        respondent = null;
        customer = ERASED;
        email = pseudonym + "@erased.invalid";
        comment = null;
        sharedWithPartner = false;
        erasedOn = day;
    }

    private void require(ResponseState next) {
        if (!state().canBecome(next)) {
            throw new IllegalStateException("%s is %s and can't become %s".formatted(key.responseId(), state(), next));
        }
    }

    private void refuseTwice(@Nullable LocalDate confirmedOn) {
        if (confirmedOn != null) {
            throw new IllegalStateException("%s is confirmed since %s".formatted(key.responseId(), confirmedOn));
        }
    }

    /** Where it is on its way, by what was done to it. */
    public ResponseState state() {
        if (rejectedOn != null) {
            return ResponseState.REJECTED;
        }
        if (emailConfirmedOn == null) {
            return ResponseState.UNCONFIRMED;
        }
        return customerConfirmedOn == null ? ResponseState.WAITING : ResponseState.ACCEPTED;
    }

    Key key() {
        return key;
    }

    String email() {
        return email;
    }

    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    boolean isErased() {
        return erasedOn != null;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    LocalDate rejectedOn() {
        return rejectedOn;
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

    /**
     * Who answered, and for which customer.
     *
     * @param name none for what an earlier system handed over
     */
    public record Respondent(@Nullable String name, String customer, String email) {

        public Respondent {
            name = name == null ? null : Require.text(name, "The respondent's name");
            customer = Require.text(customer, "The customer");
            email = Require.email(email);
        }

        public Respondent(String customer, String email) {
            this(null, customer, email);
        }
    }
}
