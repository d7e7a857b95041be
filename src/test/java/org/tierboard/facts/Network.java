package org.tierboard.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Partners and credentials as a test states them; {@link NetworkTables} writes them. */
public final class Network {

    public final List<PartnerFacts> partners = new ArrayList<>();
    public final List<Fact.Credential> credentials = new ArrayList<>();

    /** A new partner that nothing is known about yet. */
    public PartnerFacts partner(String id) {
        var partner = new PartnerFacts(this, id);
        partners.add(partner);
        return partner;
    }

    /** A credential, which knows only an address. */
    public Network credential(String email, String code, LocalDate earnedOn, LocalDate expiresOn) {
        credentials.add(
                new Fact.Credential("C-%06d".formatted(credentials.size() + 1), email, code, earnedOn, expiresOn));
        return this;
    }
}
