package org.tierboard.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address of what follows a page, in the answer and in its header {@code Link}. */
public final class NextPage {

    private static final Set<String> OF_THE_PAGE = Set.of("cursor", "page");

    private NextPage() {}

    /**
     * The address that was asked for, with another cursor; what else was sent stays as it was encoded.
     *
     * @param key of the last entry of the page
     */
    public static String after(List<?> key) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var kept = Stream.ofNullable(request.getQueryString())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter ->
                        !parameter.isEmpty() && !OF_THE_PAGE.contains(parameter.split("=", 2)[0]));
        return request.getRequestURI()
                + Stream.concat(kept, Stream.of("cursor=" + Cursor.after(key)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** @param next null on the last page */
    public static <T> ResponseEntity<T> answer(@Nullable String next, T body) {
        return next == null
                ? ResponseEntity.ok(body)
                : ResponseEntity.ok()
                        .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                        .body(body);
    }
}
