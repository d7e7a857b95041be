package org.tierboard.csat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A company that is known to be a partner's customer, by the domain of its mail addresses (R21). */
@Entity
@Table(name = "csat_known_customer")
public class KnownCustomer {

    @EmbeddedId
    private Key key;

    private String name;

    private LocalDate addedOn;

    private String addedBy;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownCustomer() {}

    public KnownCustomer(Key key, String name, String addedBy, LocalDate addedOn) {
        this.key = key;
        this.name = Require.text(name, "The customer's name");
        this.addedBy = addedBy;
        this.addedOn = addedOn;
    }

    Key key() {
        return key;
    }

    String name() {
        return name;
    }

    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    /** A domain is a customer of one partner, and of others as well. */
    @Embeddable
    public record Key(int partnerNo, String domain) implements Serializable {

        public Key {
            if (!Mailbox.isDomain(domain)) {
                throw new IllegalArgumentException("'%s' is not a domain".formatted(domain));
            }
        }
    }
}
