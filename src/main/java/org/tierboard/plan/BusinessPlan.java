package org.tierboard.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A partner's business plan that the partner manager signed off (R14, FAQ 28). There is none before that. */
@Entity
public class BusinessPlan {

    @EmbeddedId
    private Key key;

    private String confirmedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BusinessPlan() {}

    private BusinessPlan(Key key, String confirmedBy) {
        this.key = key;
        this.confirmedBy = Require.text(confirmedBy, "Who confirmed the plan");
    }

    public static BusinessPlan confirm(int partnerNo, LocalDate on, String by) {
        return new BusinessPlan(new Key(partnerNo, on), by);
    }

    /** It was somebody else who confirmed it. */
    void correct(String by) {
        confirmedBy = Require.text(by, "Who confirmed the plan");
    }

    /** Whether it is as it was when somebody looked. */
    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    public LocalDate confirmedOn() {
        return key.confirmedOn();
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    /** A partner has at most one plan confirmed a day. */
    @Embeddable
    public record Key(int partnerNo, LocalDate confirmedOn) implements Serializable {}
}
