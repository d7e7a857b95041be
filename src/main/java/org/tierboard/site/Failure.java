package org.tierboard.site;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, told to whoever asked.
 *
 * @param kind by which a program tells it from others of its status; empty if the status says it all
 * @param detail one or two sentences for people: what, where, and how to mend it
 * @param headers what the status brings along, such as {@code Allow} or {@code Retry-After}
 * @param errors the fields that are to be mended, if single ones are to blame
 */
record Failure(HttpStatusCode status, String kind, String detail, HttpHeaders headers, List<FieldFault> errors) {

    Failure {
        errors = List.copyOf(errors);
    }

    static Failure of(HttpStatusCode status, String detail) {
        return of(status, detail, HttpHeaders.EMPTY);
    }

    static Failure of(HttpStatusCode status, String detail, HttpHeaders headers) {
        return new Failure(status, "", detail, headers, List.of());
    }

    Failure about(List<FieldFault> fields) {
        return new Failure(status, kind, detail, headers, fields);
    }

    Failure kind(String name) {
        return new Failure(status, name, detail, headers, errors);
    }
}
