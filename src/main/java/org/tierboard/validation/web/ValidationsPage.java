package org.tierboard.validation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierboard.account.VisiblePartner;
import org.tierboard.validation.DesignationLine;
import org.tierboard.validation.StillMissing;

/**
 * What a partner was awarded, and what is still missing.
 *
 * @param missing null where no tier asks for designations
 * @param renewed the kinds of which more than one award is in force
 * @param editable whether the viewer records awards
 */
record ValidationsPage(
        VisiblePartner partner,
        List<DesignationLine> awards,
        @Nullable StillMissing missing,
        LocalDate today,
        Set<String> renewed,
        boolean editable) {}
