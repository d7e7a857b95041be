package org.tierboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Which installations watch a directory without being told. */
class DemoDefaultsTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("tierboard.home", "/data");

    @Test
    void aDemonstrationOnTheEmbeddedDatabaseWatchesADirectoryBesideIt() {
        environment.setProperty("tierboard.demo", "true");

        assertThat(directory()).isEqualTo("/data/feeds/demonstration");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(directory()).isNull();

        environment.setProperty("tierboard.demo", "true");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/tierboard");
        assertThat(directory()).isNull();
    }

    private String directory() {
        new DemoDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty(DemoDefaults.DIRECTORY);
    }
}
