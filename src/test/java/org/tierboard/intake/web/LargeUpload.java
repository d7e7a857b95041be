package org.tierboard.intake.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.tierboard.TestPeople;
import org.tierboard.Tierboard;
import org.tierboard.account.Role;
import org.tierboard.account.Tokens;
import org.tierboard.account.Viewer;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportMode;
import org.tierboard.intake.Imports;
import org.tierboard.intake.PartnersOnDisk;

/** Starts the whole application, uploads a file of opportunities to it, and prints the report. */
public final class LargeUpload {

    private LargeUpload() {}

    /** @param arguments the file; URL, user and password of a migrated database */
    public static void main(String[] arguments) {
        var application = new SpringApplication(Tierboard.class, TestPeople.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url",
                arguments[1],
                "spring.datasource.username",
                arguments[2],
                "spring.datasource.password",
                arguments[3],
                "spring.flyway.enabled",
                "false",
                "tierboard.demo",
                "false",
                "server.port",
                "0"));
        try (var context = (ServletWebServerApplicationContext) application.run()) {
            var person = context.getBean(TestPeople.class).administrator();
            var viewer = new Viewer(person.userNo(), "Ann Example", person.email(), Role.ADMINISTRATOR);
            var partners = new ByteArrayInputStream(PartnersOnDisk.csv().getBytes(StandardCharsets.UTF_8));
            context.getBean(Imports.class).run(ImportKind.PARTNERS, partners, ImportMode.ATOMIC, viewer);
            var token = context.getBean(Tokens.class).issue(viewer, "large").token();
            var caller = new Caller(context.getWebServer().getPort(), token);
            var begun = System.nanoTime();
            var report = caller.imported("kind=opportunities", Path.of(arguments[0]));
            // On standard output: the test that starts this process reads the report from there.
            System.out.printf("%s in %.1f s%n", report, (System.nanoTime() - begun) / 1e9);
        }
    }
}
