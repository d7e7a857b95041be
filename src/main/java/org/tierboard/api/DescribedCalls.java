package org.tierboard.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Tells of each call what the mechanics around it take and answer, as far as the handler's declaration shows it. */
@Component
class DescribedCalls implements OperationCustomizer {

    private static final String KEY =
            "Makes a retry safe: the same request with the same key is done once, and gets the same answer for a day.";
    private static final String SEEN = "The ETag of what was read: the version for which the change is meant.";
    private static final String REPLAYED = "Idempotency-Replayed";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var handler = new DescribedHandler(method);
        operation.setOperationId(handler.name());
        takes(operation, handler);
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answers(answer, status, handler);
            }
        });
        if (isRead(handler)) {
            operation.getResponses().addApiResponse("304", DescribedPaths.unchanged());
        }
        problems(handler).forEach(problem -> operation.getResponses().putIfAbsent(problem.code(), problem.reference()));
        operation.getResponses().addApiResponse("default", DescribedProblem.refusal("What else goes wrong"));
        return operation;
    }

    private static void takes(Operation operation, DescribedHandler handler) {
        if (handler.isA(RequestMethod.POST)) {
            DescribedPaths.add(operation, header(IdempotencyFilter.HEADER, KEY, false));
        }
        if (handler.takesVersion()) {
            DescribedPaths.add(operation, header(HttpHeaders.IF_MATCH, SEEN, true));
        }
        if (isRead(handler)) {
            DescribedPaths.add(operation, DescribedPaths.known());
        }
    }

    static HeaderParameter header(String name, String description, boolean required) {
        var header = new HeaderParameter();
        header.name(name).description(description).required(required).schema(Shape.text());
        return header;
    }

    private static void answers(ApiResponse answer, String status, DescribedHandler handler) {
        if (handler.answersFile()) {
            file(answer, handler);
        }
        if (handler.answersPage()) {
            answer.addHeaderObject(HttpHeaders.LINK, head("The address of the next page, rel=\"next\"", false));
        }
        if (handler.answersEntity() && !status.equals("200")) {
            answer.addHeaderObject(HttpHeaders.LOCATION, head("Where it is from now on", true));
        }
        if (handler.answersEntity()) {
            answer.addHeaderObject(HttpHeaders.ETAG, head("Its version", isRead(handler)));
        }
        if (handler.isA(RequestMethod.POST)) {
            answer.addHeaderObject(REPLAYED, head("true, if it was answered before, to the same key", false));
        }
    }

    /** What is read has a tag; what is changed has it too, if it is the same, which all calls together show. */
    private static boolean isRead(DescribedHandler handler) {
        return handler.answersEntity() && handler.isA(RequestMethod.GET);
    }

    private static void file(ApiResponse answer, DescribedHandler handler) {
        answer.addHeaderObject(HttpHeaders.CONTENT_DISPOSITION, head("The name of the file", false));
        if (answer.getContent() == null || answer.getContent().isEmpty()) {
            var content = new Content();
            Stream.of(handler.produces())
                    .forEach(type -> content.addMediaType(type, new MediaType().schema(Shape.text())));
            answer.setContent(content);
        }
    }

    private static Header head(String description, boolean always) {
        return DescribedProblem.header(description).required(always);
    }

    private static Stream<DescribedProblem> problems(DescribedHandler handler) {
        return Stream.of(DescribedProblem.values()).filter(problem -> occurs(problem, handler));
    }

    private static boolean occurs(DescribedProblem problem, DescribedHandler handler) {
        var byItself = switch (problem) {
            case BAD_REQUEST, UNAUTHORIZED, SERVICE_UNAVAILABLE -> true;
            case FORBIDDEN -> handler.isRestricted();
            case NOT_FOUND -> handler.isAboutSomething();
            case NOT_ACCEPTABLE -> handler.answersAnything();
            case PRECONDITION_FAILED, PRECONDITION_REQUIRED -> handler.takesVersion();
            case CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> handler.takesBody();
            case CONFLICT, UNPROCESSABLE_CONTENT -> handler.isA(RequestMethod.POST);
            case TOO_MANY_REQUESTS -> handler.takesPassword();
        };
        return byItself || handler.further().contains(HttpStatus.valueOf(problem.name()));
    }
}
