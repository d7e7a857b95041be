package org.tierboard.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;

/** A person registered with a partner; their credentials follow their addresses (R6, R7, FAQ 8). */
@Entity
public class Individual {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer individualNo;

    @PartitionKey
    private int partnerNo;

    private String individualId;

    private String fullName;

    private String email;

    private @Nullable String trainingEmail;

    private LocalDate registeredOn;

    private @Nullable LocalDate leftOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Individual() {}

    private Individual(int partnerNo, String individualId, Person person, LocalDate registeredOn) {
        this.partnerNo = partnerNo;
        this.individualId = Require.text(individualId, "The individual's id");
        this.fullName = person.fullName();
        this.email = person.email();
        this.registeredOn = registeredOn;
    }

    /** Counts for the partner from that day. No other individual may use the address while this one is registered (R10). */
    public static Individual register(Partner partner, String individualId, Person person, LocalDate day) {
        return new Individual(partner.partnerNo(), individualId, person, day);
    }

    /** Mends the name or the person's own address. */
    public void correct(Person person) {
        this.fullName = person.fullName();
        this.email = person.email();
    }

    /** A second address, under which the person was trained or certified (FAQ 8). */
    public void trainUnder(String trainingEmail) {
        this.trainingEmail = Require.email(trainingEmail);
    }

    /** Credentials under the second address count no more. */
    public void trainUnderNone() {
        this.trainingEmail = null;
    }

    /** That day is the first on which the person no longer counts (R6). */
    public void leave(LocalDate day) {
        if (leftOn != null) {
            throw new IllegalStateException("%s left on %s".formatted(individualId, leftOn));
        }
        leftOn = Require.notBefore(registeredOn, day, "Leaving");
    }

    /** The person doesn't leave after all. Who has left already can only be registered anew. */
    public void stay(LocalDate today) {
        if (presence(today) != Presence.LEAVING) {
            throw new IllegalStateException("%s isn't about to leave".formatted(individualId));
        }
        leftOn = null;
    }

    public Presence presence(LocalDate day) {
        return Presence.on(day, registeredOn, leftOn);
    }

    /** Whether the person is as they were when somebody looked. */
    boolean isAt(long seenVersion) {
        return version != null && version == seenVersion;
    }

    public int individualNo() {
        if (individualNo == null) {
            throw new IllegalStateException("%s has no number before it is saved".formatted(individualId));
        }
        return individualNo;
    }

    public int partnerNo() {
        return partnerNo;
    }

    public String individualId() {
        return individualId;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return email;
    }

    public @Nullable String trainingEmail() {
        return trainingEmail;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    /** Who it is, and the address of their own. */
    public record Person(String fullName, String email) {

        public Person {
            fullName = Require.text(fullName, "The individual's name");
            email = Require.email(email);
        }
    }
}
