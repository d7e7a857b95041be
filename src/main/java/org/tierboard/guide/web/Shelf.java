package org.tierboard.guide.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.tierboard.guide.Edition;

/** The editions of one path, oldest first, examples among them. */
record Shelf(String path, List<Edition> editions, List<String> paths) {

    /**
     * The shelf of a path.
     *
     * @param path the first one if null
     * @throws ResponseStatusException 404 if there is no such path
     */
    static Shelf of(List<Edition> all, @Nullable String path) {
        var paths = all.stream().map(edition -> edition.set().path()).distinct().toList();
        var chosen = path == null ? paths.get(0) : path;
        if (!paths.contains(chosen)) {
            throw unknown("There is no path '%s'; there are %s.".formatted(chosen, String.join(", ", paths)));
        }
        var editions = all.stream()
                .filter(edition -> edition.set().path().equals(chosen))
                .toList();
        return new Shelf(chosen, editions, paths);
    }

    Edition edition(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.set().inForceFrom().equals(day))
                .findFirst()
                .orElseThrow(() -> unknown("No edition of %s begins on %s; those there are begin on %s."
                        .formatted(
                                path,
                                day,
                                editions.stream()
                                        .map(e -> e.set().inForceFrom())
                                        .toList())));
    }

    /** What decides on a day; before the first edition, the first one (R5). */
    Edition inForceOn(LocalDate day) {
        var inForce = editions.stream().filter(Edition::inForce).toList();
        return inForce.stream()
                .filter(edition -> !edition.set().inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> (inForce.isEmpty() ? editions : inForce).get(0));
    }

    /** The next edition, or else the one before; null if there is only this one. */
    @Nullable
    Edition neighbour(Edition edition) {
        var place = editions.indexOf(edition);
        if (place + 1 < editions.size()) {
            return editions.get(place + 1);
        }
        return place > 0 ? editions.get(place - 1) : null;
    }

    private static ResponseStatusException unknown(String detail) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, detail);
    }
}
