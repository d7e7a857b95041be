package org.tierboard.reference.web;

import org.tierboard.account.Viewer;
import org.tierboard.reference.ReferenceLine;
import org.tierboard.reference.web.ReferencesPage.Item;

/**
 * A public reference, and what the viewer can do about it.
 *
 * @param decides may approve or decline it now
 * @param own it waits for somebody else's decision, because the viewer submitted it
 * @param withdraws may take it back
 * @param again may send it once more, as a new one
 */
record ReferencePage(Item item, boolean decides, boolean own, boolean withdraws, boolean again) {

    static ReferencePage of(Item item, Viewer viewer) {
        var line = item.line();
        var administrator = viewer.isAdministrator() && line.isWaiting();
        var own = line.submittedBy() != null && line.submittedBy() == viewer.userNo();
        var partner = viewer.role().belongsToPartner();
        return new ReferencePage(
                item,
                administrator && !own,
                administrator && own,
                line.isOpen() && (partner || (viewer.isAdministrator() && !line.isWaiting())),
                partner && !line.isOpen());
    }

    public ReferenceLine line() {
        return item.line();
    }
}
