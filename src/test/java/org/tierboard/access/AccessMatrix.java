package org.tierboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What everybody gets from every endpoint, as {@code access-matrix.txt} has it. */
record AccessMatrix(List<MatrixLine> lines) {

    static AccessMatrix read() {
        try {
            return new AccessMatrix(new ClassPathResource("access-matrix.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MatrixLine::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Endpoints that the application has and the matrix doesn't. */
    Set<String> missing(Set<String> endpoints) {
        var missing = new TreeSet<>(endpoints);
        missing.removeAll(endpoints());
        return missing;
    }

    /** Lines that speak of an endpoint which the application doesn't have. */
    Set<String> surplus(Set<String> endpoints) {
        var surplus = new TreeSet<>(endpoints());
        surplus.removeAll(endpoints);
        return surplus;
    }

    private Set<String> endpoints() {
        return lines.stream().map(MatrixLine::endpoint).collect(Collectors.toSet());
    }
}
