package org.tierboard.api;

import java.net.URI;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tierboard.account.Secret;

/**
 * An {@code ETag}: the version of a fact. Where an answer also holds what other facts make of it, a hash of the whole
 * follows, so that {@code If-None-Match} notices; {@code If-Match} goes by the version alone.
 */
public final class VersionTag {

    private static final int HASH = 8;
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})(?:-[0-9a-f]{1,16})?\"");

    private VersionTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @param answer all that the answer holds; a record, which prints its components */
    public static String of(long version, Record answer) {
        var hash = new Secret(answer.toString()).hash();
        return "\"%d-%s\"".formatted(version, HexFormat.of().formatHex(hash, 0, HASH));
    }

    /** A fact as it is, with its tag. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    /** A list of what can be added to in its version alone: the tag names that, and notices what else it tells. */
    public static <T extends Record> ResponseEntity<T> tagged(ResponseEntity<T> list, long version) {
        var body = list.getBody();
        if (body == null) {
            throw new IllegalArgumentException("A list without a body has no version");
        }
        return ResponseEntity.ok()
                .headers(list.getHeaders())
                .eTag(of(version, body))
                .body(body);
    }

    /** A fact, with what others make of it. */
    public static <T extends Record> ResponseEntity<T> whole(long version, T body) {
        return ResponseEntity.ok().eTag(of(version, body)).body(body);
    }

    /** A new fact: its tag, and where it is from now on, below where it was sent to. */
    public static <T> ResponseEntity<T> created(String segment, long version, T body) {
        return created(segment, of(version), body);
    }

    /** The same with a tag that tells of the whole. */
    public static <T> ResponseEntity<T> created(String segment, String tag, T body) {
        var place = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return ResponseEntity.created(URI.create(place + "/" + segment))
                .eTag(tag)
                .body(body);
    }

    /** The version that a tag of ours names. */
    static Optional<Long> version(String tag) {
        var matcher = FORM.matcher(tag.strip());
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
