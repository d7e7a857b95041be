package org.tierboard.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The address of a public page: http or https with a host. */
record UrlField() implements FieldType {

    private static final int LONGEST = 2000;

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public String name() {
        return "url";
    }

    @Override
    public String read(String value) throws BadField {
        if (value.length() > LONGEST) {
            throw new BadField(Reasons.say("tooLong", LONGEST));
        }
        var lower = value.toLowerCase(Locale.ROOT);
        if (!(lower.startsWith("http://") || lower.startsWith("https://")) || !hasHost(value)) {
            throw new BadField(Reasons.say("url", value));
        }
        return value;
    }

    private static boolean hasHost(String value) {
        try {
            return new URI(value).getRawAuthority() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
