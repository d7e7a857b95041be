package org.tierboard.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where editions are found: shipped with the application, shipped as examples, and in the operator's directory. */
final class EditionFiles {

    private static final String SHIPPED = "classpath*:guides/*/*.yaml";
    private static final String EXAMPLES = "classpath*:guides/examples/*/*.yaml";

    private EditionFiles() {}

    static List<Edition> shipped() throws IOException {
        return resources(SHIPPED, true);
    }

    static List<Edition> examples(boolean inForce) throws IOException {
        return resources(EXAMPLES, inForce);
    }

    /**
     * The operator's editions, from the directory and those below it.
     *
     * @throws EditionProblem if it is no directory that can be read
     */
    static List<Edition> in(Path directory) throws IOException {
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw new EditionProblem(
                    directory.toString(),
                    1,
                    "no directory that can be read; create it or mend tierboard.guides.directory");
        }
        var editions = new ArrayList<Edition>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(EditionFiles::isEdition).sorted().toList()) {
                editions.add(read(file.toUri().getPath(), Files.newInputStream(file), true));
            }
        }
        return editions;
    }

    private static boolean isEdition(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static List<Edition> resources(String pattern, boolean inForce) throws IOException {
        var resources = List.of(new PathMatchingResourcePatternResolver().getResources(pattern)).stream()
                .sorted(Comparator.comparing(EditionFiles::name))
                .toList();
        var editions = new ArrayList<Edition>();
        for (var resource : resources) {
            editions.add(read(name(resource), resource.getInputStream(), inForce));
        }
        return editions;
    }

    /** The resource's place below the class path, wherever the jar lies. */
    private static String name(Resource resource) {
        try {
            var url = resource.getURL().getPath();
            return url.substring(url.lastIndexOf("guides/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Edition read(String name, InputStream content, boolean inForce) throws IOException {
        try (content) {
            return EditionReader.read(name, content, inForce);
        }
    }
}
