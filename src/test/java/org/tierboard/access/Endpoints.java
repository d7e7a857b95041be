package org.tierboard.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that answers in the running application: handlers, actuator, and what the filter chain answers itself. */
final class Endpoints {

    /** Not in any handler mapping: answered by filters, by the handler of files, or by nobody. */
    private static final Set<String> BESIDE_HANDLERS = Set.of(
            "POST /login",
            "POST /logout",
            "GET /css/site.css",
            "GET /webjars/htmx.org/dist/htmx.min.js",
            "GET /nowhere",
            "GET /api/v1/nowhere",
            "GET /actuator/nowhere");

    private Endpoints() {}

    static Set<String> of(ApplicationContext application) {
        var endpoints = new TreeSet<>(BESIDE_HANDLERS);
        handlers(application).forEach(handler -> names(handler.getKey()).forEach(endpoints::add));
        return endpoints;
    }

    /** The handlers of controllers and of the actuator, with their mappings. */
    static Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream());
    }

    private static Stream<String> names(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("ANY " + path)
                        : methods.stream().map(method -> method + " " + path));
    }
}
