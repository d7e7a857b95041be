package org.tierboard.partner;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.PartnerId;

/** Takes partners into the programme (FAQ 4), and keeps what they are called. */
@Service
@Transactional
public class Registrations {

    private final Partners partners;
    private final ApplicationEventPublisher events;

    Registrations(Partners partners, ApplicationEventPublisher events) {
        this.partners = partners;
        this.events = events;
    }

    /** @throws PartnerIdTaken if there is a partner with that id */
    public void register(PartnerId id, String name, String path) {
        var partner = Partner.register(id, name, path);
        try {
            partners.saveAndFlush(partner);
        } catch (DataIntegrityViolationException violation) {
            throw new PartnerIdTaken(id);
        }
        events.publishEvent(Deed.of("partner.registered")
                .at(partner.partnerNo())
                .on("partner", id)
                .became("name", partner.name())
                .became("path", path));
    }

    /**
     * Gives a partner another name, or another path.
     *
     * @param seen the version of the partner that was seen
     */
    public void change(int partnerNo, long seen, String name, String path) {
        var partner = partners.lockSeen(partnerNo, seen);
        var nameBefore = partner.name();
        var pathBefore = partner.path();
        partner.describe(name, path);
        var deed = Deed.of("partner.changed")
                .at(partnerNo)
                .on("partner", partner.id())
                .changed("name", nameBefore, partner.name())
                .changed("path", pathBefore, path);
        if (!deed.after().isEmpty()) {
            events.publishEvent(deed);
        }
    }
}
