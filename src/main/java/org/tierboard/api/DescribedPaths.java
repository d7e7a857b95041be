package org.tierboard.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Completes what is seen of calls only when all of them are together, and what their annotations leave open. */
final class DescribedPaths {

    private static final String PARTNER = "partnerId";

    private final Paths paths;

    private DescribedPaths(Paths paths) {
        this.paths = paths;
    }

    static void complete(Paths paths) {
        var described = new DescribedPaths(paths);
        paths.forEach((path, item) -> item.readOperations().forEach(operation -> {
            name(path, operation);
            operation.getResponses().values().forEach(DescribedPaths::tell);
        }));
        paths.values().forEach(DescribedPaths::tagList);
        paths.forEach(described::tag);
    }

    /** Once, also where several handlers answer one call in different forms. */
    static void add(Operation operation, Parameter parameter) {
        if (!takes(operation, parameter.getName())) {
            operation.addParametersItem(parameter);
        }
    }

    static Parameter known() {
        return DescribedCalls.header(
                HttpHeaders.IF_NONE_MATCH, "An ETag; what it names isn't sent again (304).", false);
    }

    static ApiResponse unchanged() {
        return new ApiResponse()
                .description("As it was")
                .addHeaderObject(
                        HttpHeaders.ETAG, DescribedProblem.header("Its version").required(true));
    }

    /** A list that is as it was says all the same where it goes on. */
    private static ApiResponse unchanged(ApiResponse list) {
        var next = list.getHeaders().get(HttpHeaders.LINK);
        return next == null ? unchanged() : unchanged().addHeaderObject(HttpHeaders.LINK, next);
    }

    /** The partner of a path is a parameter after all. */
    private static void name(String path, Operation operation) {
        if (path.contains("{" + PARTNER + "}")) {
            var partner = new PathParameter();
            partner.name(PARTNER).description("The partner's id").schema(Shape.text());
            add(operation, partner);
        }
    }

    /** Where nothing else is said, answers are JSON. */
    private static void tell(ApiResponse answer) {
        var content = answer.getContent() == null ? new Content() : answer.getContent();
        var any = content.get(MediaType.ALL_VALUE);
        if (any != null) {
            content.remove(MediaType.ALL_VALUE);
            content.addMediaType(MediaType.APPLICATION_JSON_VALUE, any);
        }
    }

    /** What can be added only to a list that was seen has a tag for that. */
    private static void tagList(PathItem item) {
        if (item.getPost() != null && takes(item.getPost(), HttpHeaders.IF_MATCH)) {
            answer(item.getGet(), "200").filter(list -> !isTagged(list)).ifPresent(list -> {
                list.addHeaderObject(HttpHeaders.ETAG, DescribedProblem.header("Its version, where a list has one"));
                item.getGet().getResponses().addApiResponse("304", unchanged(list));
                add(item.getGet(), known());
            });
        }
    }

    /** What comes of a change has a tag, if it is what is read with one, above it or, when it is new, below. */
    private void tag(String path, PathItem item) {
        item.readOperations().stream()
                .filter(operation -> operation != item.getGet())
                .forEach(operation -> operation.getResponses().forEach((status, answer) -> {
                    var tag = isTagged(answer) ? answer.getHeaders().remove(HttpHeaders.ETAG) : null;
                    if (tag != null && isRead(path, answer)) {
                        answer.addHeaderObject(HttpHeaders.ETAG, tag.required(!status.equals("202")));
                    }
                }));
    }

    private boolean isRead(String path, ApiResponse changed) {
        return paths.entrySet().stream()
                .filter(other ->
                        path.startsWith(other.getKey()) || other.getKey().matches("\\Q" + path + "\\E/\\{[^/]+}"))
                .flatMap(other -> answer(other.getValue().getGet(), "200").stream())
                .anyMatch(read -> isTagged(read) && schema(read).equals(schema(changed)));
    }

    private static boolean isTagged(ApiResponse answer) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey(HttpHeaders.ETAG);
    }

    private static Optional<String> schema(ApiResponse answer) {
        return Optional.ofNullable(answer.getContent())
                .map(content -> content.get(MediaType.APPLICATION_JSON_VALUE))
                .map(io.swagger.v3.oas.models.media.MediaType::getSchema)
                .map(Schema::get$ref);
    }

    private static boolean takes(Operation operation, String parameter) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(parameters -> parameters.stream())
                .anyMatch(known -> parameter.equals(known.getName()));
    }

    private static Optional<ApiResponse> answer(@Nullable Operation operation, String status) {
        return Optional.ofNullable(operation).map(known -> known.getResponses().get(status));
    }
}
