package org.tierboard.tiering;

import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;

/** Names a row so that it is understood outside of its card: a sub-row with the row that it is part of. */
final class RowNames {

    private RowNames() {}

    static String of(Requirement requirement, RequirementSet set) {
        var label = requirement.label();
        var whole = requirement.partOf();
        return whole == null
                ? label
                : set.requirement(whole)
                        .map(parent -> label.startsWith(parent.label()) ? label : parent.label() + ", " + label)
                        .orElse(label);
    }
}
