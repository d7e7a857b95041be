package org.tierboard.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.tierboard.evaluation.CredentialKind;
import org.tierboard.evaluation.RequirementSet;

/** Every edition that was read, those in force and the examples, by path and first day. */
public class GuideLibrary {

    private final List<Edition> editions = new ArrayList<>();

    /**
     * Puts the editions side by side.
     *
     * @param read an example of a day for which another edition is in force is left out
     * @throws EditionProblem if two in force contradict each other
     */
    GuideLibrary(List<Edition> read) {
        read.stream().filter(Edition::inForce).forEach(this::add);
        checkCatalogues();
        read.stream()
                .filter(example -> !example.inForce() && editions.stream().noneMatch(example::isSameDay))
                .forEach(editions::add);
        editions.sort(Comparator.comparing((Edition edition) -> edition.set().path())
                .thenComparing(edition -> edition.set().inForceFrom()));
    }

    public List<Edition> editions() {
        return List.copyOf(editions);
    }

    /** The requirement sets that decide. */
    List<RequirementSet> inForce() {
        return editions.stream().filter(Edition::inForce).map(Edition::set).toList();
    }

    private void add(Edition edition) {
        editions.stream().filter(edition::isSameDay).findFirst().ifPresent(earlier -> {
            throw edition.problem(
                    "in-force-from",
                    "path %s already has an edition of %s, in %s; keep one of the two",
                    edition.set().path(),
                    edition.set().inForceFrom(),
                    earlier.file());
        });
        editions.add(edition);
    }

    private void checkCatalogues() {
        var kinds = new HashMap<String, CredentialKind>();
        for (var edition : editions) {
            edition.set().catalogue().forEach((code, kind) -> {
                var earlier = kinds.putIfAbsent(code, kind);
                if (earlier != null && earlier != kind) {
                    throw edition.problem(
                            code,
                            "%s is %s here and %s in another edition; a code keeps its kind, name the new one differently",
                            code,
                            kind,
                            earlier);
                }
            });
        }
    }
}
