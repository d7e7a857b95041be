package org.tierboard.guide;

import java.io.IOException;
import java.util.ArrayList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads all editions once, at start; from then on nothing here touches a file. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuideSettings.class)
class GuideConfiguration {

    @Bean
    GuideLibrary guideLibrary(GuideSettings settings) throws IOException {
        var editions = new ArrayList<>(EditionFiles.shipped());
        editions.addAll(EditionFiles.examples(settings.laterEditions()));
        if (settings.directory() != null) {
            editions.addAll(EditionFiles.in(settings.directory()));
        }
        return new GuideLibrary(editions);
    }

    @Bean
    Guides guides(GuideLibrary library) {
        return new Guides(library.inForce());
    }
}
