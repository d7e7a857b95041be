package org.tierboard.site;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, told to whoever asked.
 *
 * @param detail one or two sentences for people: what, where, and how to mend it
 * @param headers what the status brings along, such as {@code Allow} or {@code Retry-After}
 */
record Failure(HttpStatusCode status, String detail, HttpHeaders headers) {

    static Failure of(HttpStatusCode status, String detail) {
        return new Failure(status, detail, HttpHeaders.EMPTY);
    }
}
