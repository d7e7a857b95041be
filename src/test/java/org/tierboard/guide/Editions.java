package org.tierboard.guide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tierboard.evaluation.RequirementSet;

/** The shipped editions, for tests that want them without an application. */
public final class Editions {

    static final String FILE = "guides/services/2022-02-01.yaml";

    private Editions() {}

    /** The edition of February 2022. */
    public static RequirementSet february2022() {
        return all().get(0);
    }

    /** The example of July 2024. */
    public static RequirementSet july2024() {
        return all().get(1);
    }

    public static Guides guides() {
        return new Guides(List.of(february2022()));
    }

    public static Guides guidesWithLaterEditions() {
        return new Guides(all());
    }

    static List<RequirementSet> all() {
        try {
            var editions = new ArrayList<>(EditionFiles.shipped());
            editions.addAll(EditionFiles.examples(true));
            return new GuideLibrary(editions).inForce();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the shipped edition of February 2022. */
    static String text() {
        try (var content = Editions.class.getResourceAsStream("/" + FILE)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition read(String file, String text) {
        try {
            return EditionReader.read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
