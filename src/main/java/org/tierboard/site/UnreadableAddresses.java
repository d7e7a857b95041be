package org.tierboard.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers programs whose address the server itself refuses, a NUL in it or bytes that are no text, before any filter is
 * asked: with a problem document, as they are answered everywhere.
 */
class UnreadableAddresses extends ValveBase {

    private final Failures failures;
    private final Answers answers;
    private final JsonMapper json;

    UnreadableAddresses(Failures failures, Answers answers, JsonMapper json) {
        super(true);
        this.failures = failures;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var path = String.valueOf(request.getRequestURI());
        if (response.isError()
                && answers.to(path, failures.of(HttpStatus.valueOf(response.getStatus())), response)
                        instanceof ResponseEntity<?> problem) {
            response.setSuspended(false);
            response.setContentType(String.valueOf(problem.getHeaders().getContentType()));
            response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
        } else {
            getNext().invoke(request, response);
        }
    }

    /** Puts it behind the headers that every answer has. */
    @Component
    static class Behind implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        private final Failures failures;
        private final Answers answers;
        private final JsonMapper json;

        Behind(Failures failures, Answers answers, JsonMapper json) {
            this.failures = failures;
            this.answers = answers;
            this.json = json.rebuild()
                    .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                    .build();
        }

        @Override
        public void customize(ConfigurableTomcatWebServerFactory server) {
            server.addEngineValves(new UnreadableAddresses(failures, answers, json));
        }
    }
}
