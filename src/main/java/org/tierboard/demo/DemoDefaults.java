package org.tierboard.demo;

import java.util.HashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Lets a demonstration on the embedded database watch a directory beside it, so that there is one to drop a file into.
 * Reads what {@code DatabaseDefaults} has set, so it comes after it.
 */
class DemoDefaults implements EnvironmentPostProcessor {

    private static final String SOURCE = "tierboard.feeds.sources.demonstration.";

    static final String DIRECTORY = SOURCE + "directory";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("tierboard.demo", Boolean.class, false)
                && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            var feed = new HashMap<String, Object>();
            feed.put(SOURCE + "kind", "credentials");
            feed.put(DIRECTORY, "${tierboard.home}/feeds/demonstration");
            feed.put(SOURCE + "every", "1m");
            environment.getPropertySources().addLast(new MapPropertySource("demoDefaults", feed));
        }
    }
}
