package org.tierboard.guide;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierboard.evaluation.Measure;
import org.tierboard.evaluation.Requirement;
import org.tierboard.evaluation.RequirementSet;

/** Every requirement set that is in force at some time, by path and first day. */
public class Guides {

    private final Map<String, NavigableMap<LocalDate, RequirementSet>> editions = new TreeMap<>();

    public Guides(List<RequirementSet> sets) {
        sets.forEach(set ->
                editions.computeIfAbsent(set.path(), path -> new TreeMap<>()).put(set.inForceFrom(), set));
    }

    /**
     * The requirement set that decides on a day; before the first edition, the first one applies (R5).
     *
     * @throws IllegalArgumentException if the path has no edition at all
     */
    public RequirementSet inForceOn(String path, LocalDate day) {
        var ofPath = editions(path);
        var entry = ofPath.floorEntry(day);
        return entry == null ? ofPath.firstEntry().getValue() : entry.getValue();
    }

    /** For how long what is measured counts from its date, by the requirement set of a day; empty if it isn't time-bound (R1). */
    public Optional<Period> countsFor(String path, LocalDate day, Measure measure) {
        return inForceOn(path, day).requirements().stream()
                .filter(requirement -> requirement.measure() == measure)
                .map(Requirement::countsFor)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** All editions of a path, by the first day on which each is in force. */
    public NavigableMap<LocalDate, RequirementSet> editions(String path) {
        var ofPath = editions.get(path);
        if (ofPath == null) {
            throw new IllegalArgumentException("No requirement set for path " + path);
        }
        return Collections.unmodifiableNavigableMap(ofPath);
    }

    public Set<String> paths() {
        return Collections.unmodifiableSet(editions.keySet());
    }

    /** The codes of all catalogues: what a credential may be. */
    public Set<String> credentialCodes() {
        var codes = new TreeSet<String>();
        editions.values()
                .forEach(ofPath -> ofPath.values()
                        .forEach(set -> codes.addAll(set.catalogue().keySet())));
        return codes;
    }
}
