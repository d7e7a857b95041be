package org.tierboard.csat;

import org.tierboard.kernel.PartnerId;

/** A partner as strangers may know it: by its id, which they were given, and its name. */
public record RatedPartner(int partnerNo, PartnerId id, String name) {}
