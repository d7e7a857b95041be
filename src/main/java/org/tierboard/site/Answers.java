package org.tierboard.site;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gives a failure the form that the asker understands: a problem document for programs, a page for people. */
@Component
class Answers {

    private static final URI NO_SPECIAL_TYPE = URI.create("about:blank");
    private static final String KINDS = "urn:tierboard:problem:";
    private static final Set<Integer> OWN_PAGES = Set.of(403, 404, 409, 429);

    /**
     * The answer, for Spring to render.
     *
     * @param path as the client wrote it, without query
     * @param response gets the headers of a page, for which a view has no place
     */
    Object to(String path, Failure failure, HttpServletResponse response) {
        if (isForPrograms(path)) {
            return problem(path, failure);
        }
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return page(failure);
    }

    private static boolean isForPrograms(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.startsWith("/actuator")
                || path.startsWith("/v3/api-docs");
    }

    private static ResponseEntity<ProblemDetail> problem(String path, Failure failure) {
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.detail());
        problem.setType(failure.kind().isEmpty() ? NO_SPECIAL_TYPE : URI.create(KINDS + failure.kind()));
        if (!failure.errors().isEmpty()) {
            problem.setProperty("errors", failure.errors());
        }
        problem.setInstance(instance(path));
        return ResponseEntity.status(failure.status())
                .headers(failure.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(Failure failure) {
        var status = HttpStatus.valueOf(failure.status().value());
        return new ModelAndView("error/" + template(status), Map.of("failure", failure), status);
    }

    private static String template(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "5xx";
        }
        return OWN_PAGES.contains(status.value()) ? Integer.toString(status.value()) : "4xx";
    }

    private static URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException notEvenAPath) {
            return NO_SPECIAL_TYPE;
        }
    }
}
