package org.tierboard.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The name of a file without its extension: what it is, whose it is and of which day, with nothing in it that a file system
 * refuses.
 */
public record FileName(String base) {

    private static final int LONGEST = 120;

    /** "Example Consulting scorecard 2022-06-30". */
    public static FileName of(LocalDate day, String... words) {
        return new FileName(Stream.concat(Stream.of(words), Stream.of(day.toString()))
                .map(FileName::harmless)
                .collect(Collectors.joining(" ")));
    }

    public String with(String extension) {
        return base + "." + extension;
    }

    private static String harmless(String word) {
        var clean = word.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+", "-")
                .replaceAll("^[. ]+|[. ]+$", "")
                .strip();
        return clean.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** RFC 6266: the whole name for all who know RFC 5987, and what ASCII can say of it for the others. */
    static String disposition(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(ascii(fileName), UriUtils.encode(fileName, StandardCharsets.UTF_8));
    }

    private static String ascii(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^ -~]+|[\"\\\\%]", "_");
    }
}
