package org.tierboard.site;

import java.util.List;
import org.tierboard.account.Viewer;
import org.tierboard.account.Visibility;

/**
 * What waits for somebody to do it: plans to confirm, references to approve. A module declares a bean, which looks with
 * one statement over all partners that the viewer may see.
 */
public interface Waiting {

    /** @return nothing for a viewer whose task it isn't */
    List<WaitingLine> lines(Viewer viewer, Visibility visible);
}
