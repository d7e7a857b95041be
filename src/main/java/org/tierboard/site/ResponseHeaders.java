package org.tierboard.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sets the headers that protect, before anything else can answer: errors, files, and requests that the server refuses
 * before it even looks for a filter carry them, too. Only the files of the design may be cached; their handler replaces
 * {@code Cache-Control}.
 */
class ResponseHeaders extends ValveBase {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    private static final String ONE_YEAR_ON_TLS = "max-age=31536000; includeSubDomains";

    /** Spring Boot puts the valve that reads a proxy's headers at 0. */
    private static final int BEHIND_PROXY = 1;

    ResponseHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR_ON_TLS);
        }
        getNext().invoke(request, response);
    }

    /** Puts them before everything that the server does with a request, but behind what learns from a proxy that it came by TLS. */
    @Component
    @Order(BEHIND_PROXY)
    static class Installation implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory server) {
            server.addEngineValves(new ResponseHeaders());
        }
    }
}
