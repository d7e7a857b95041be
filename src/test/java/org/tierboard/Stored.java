package org.tierboard;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.tierboard.kernel.PartnerId;
import org.tierboard.partner.Partner;
import org.tierboard.partner.Partners;

/** What a test of entities does again and again. */
@TestComponent
public class Stored {

    private final EntityManager entities;
    private final Partners partners;

    Stored(EntityManager entities, Partners partners) {
        this.entities = entities;
        this.partners = partners;
    }

    /** A partner to hang facts on. */
    public Partner partner(String id) {
        return partners.save(Partner.register(PartnerId.of(id), "Partner " + id));
    }

    /** Writes everything and forgets it, then reads afresh. */
    public <T> T reread(Supplier<T> query) {
        write();
        entities.clear();
        return query.get();
    }

    public void write() {
        entities.flush();
    }
}
