package org.tierboard.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Where the demonstration's facts are written, and what no two of them share: numbers, and so names and addresses. */
final class Facts {

    private final EntityManager entities;
    private final Map<String, Integer> types;
    private final LocalDate today;
    private int people;
    private int lines;

    /** @param types the number of each credential code */
    Facts(EntityManager entities, Map<String, Integer> types, LocalDate today) {
        this.entities = entities;
        this.types = Map.copyOf(types);
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    <T> T write(T entity) {
        entities.persist(entity);
        return entity;
    }

    /** What is written leaves memory; what others wait for is in the database. */
    void turnPage() {
        entities.flush();
        entities.clear();
    }

    int type(String code) {
        return Objects.requireNonNull(types.get(code), code);
    }

    int nextPerson() {
        return people++;
    }

    /** An id such as {@code O-000042}, the next in one row over all kinds of facts. */
    String nextId(String prefix) {
        return "%s-%06d".formatted(prefix, ++lines);
    }

    /** The number of the latest id, to vary by. */
    int line() {
        return lines;
    }
}
