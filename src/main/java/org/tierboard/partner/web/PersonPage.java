package org.tierboard.partner.web;

import java.time.LocalDate;
import java.util.List;
import org.tierboard.account.VisiblePartner;
import org.tierboard.partner.HeldCredential;

/**
 * A person's page.
 *
 * @param earliestLeaving the first day that may be recorded as that of leaving
 * @param editable whether the viewer may change anything here
 */
record PersonPage(
        VisiblePartner partner,
        PersonEntry entry,
        List<HeldCredential> held,
        LocalDate today,
        LocalDate earliestLeaving,
        boolean editable) {}
