package org.tierboard.guide;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which editions there are beside those that are shipped in force.
 *
 * @param directory where the operator keeps editions of the programme's own: every {@code *.yaml} in it and below, the path
 *     being what the file says
 * @param laterEditions puts the examples of later editions in force
 */
@ConfigurationProperties("tierboard.guides")
record GuideSettings(
        @Nullable Path directory, @DefaultValue("false") boolean laterEditions) {}
