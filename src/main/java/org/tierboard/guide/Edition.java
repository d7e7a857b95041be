package org.tierboard.guide;

import java.util.Map;
import org.tierboard.evaluation.RequirementSet;

/**
 * A requirement set and the file that it was read from.
 *
 * @param file as messages name it
 * @param lines where the file names its day ({@code in-force-from}) and each credential code
 * @param inForce false for an example, which is shown and decides nothing
 */
public record Edition(RequirementSet set, String file, Map<String, Integer> lines, boolean inForce) {

    public Edition {
        lines = Map.copyOf(lines);
    }

    boolean isSameDay(Edition other) {
        return set.path().equals(other.set.path()) && set.inForceFrom().equals(other.set.inForceFrom());
    }

    EditionProblem problem(String place, String problem, Object... arguments) {
        return new EditionProblem(file, lines.getOrDefault(place, 1), problem.formatted(arguments));
    }
}
