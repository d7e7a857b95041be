package org.tierboard.site;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a page that anybody can read (FAQ 30): https, at a name that may be registered, and nothing in it that
 * leads elsewhere than it seems to. It is judged by its form only: nothing here ever looks it up or fetches it.
 *
 * @param value with the host as the name system knows it ({@code xn--...}), so that no letter passes for another
 * @param host as the name system knows it
 */
public record PublicUrl(String value, String host) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_HOST = 253;
    private static final Pattern AUTHORITY = Pattern.compile("(?<host>[^:@]+)(?::(?<port>\\d{1,5}))?");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    /** Names that are nobody's in public: RFC 2606, 6761, 6762, 8375, 9476, and what private networks use. */
    private static final Set<String> RESERVED = Set.of(
            "localhost",
            "local",
            "internal",
            "localdomain",
            "lan",
            "home",
            "corp",
            "intranet",
            "private",
            "test",
            "invalid",
            "example",
            "onion",
            "alt",
            "arpa");

    /** What is wrong with an address; {@code public-url.<NAME>} says how to mend it. */
    public enum Fault {
        MALFORMED,
        NOT_HTTPS,
        CREDENTIALS,
        PORT,
        NOT_PUBLIC
    }

    /** An address that isn't a public page's. */
    public static class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** @throws Refused if it isn't one */
    public static PublicUrl parse(String typed) throws Refused {
        var text = typed.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(PublicUrl::isNeverPart)) {
            throw new Refused(Fault.MALFORMED);
        }
        if (!text.toLowerCase(Locale.ROOT).startsWith("https://")) {
            throw new Refused(Fault.NOT_HTTPS);
        }
        var rest = text.substring("https://".length());
        var end = indexOfAny(rest, "/?#");
        var host = host(rest.substring(0, end));
        return new PublicUrl(whole(host, rest.substring(end)), host);
    }

    private static String host(String authority) throws Refused {
        if (authority.indexOf('@') >= 0) {
            throw new Refused(Fault.CREDENTIALS);
        }
        if (authority.startsWith("[")) {
            throw new Refused(Fault.NOT_PUBLIC);
        }
        var parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new Refused(Fault.MALFORMED);
        }
        if (parts.group("port") != null && Integer.parseInt(parts.group("port")) != 443) {
            throw new Refused(Fault.PORT);
        }
        return name(parts.group("host"));
    }

    /** Numbers as last part are an IP address in one of its many spellings; those, too, are refused. */
    private static String name(String typed) throws Refused {
        var name = ascii(typed);
        var last = name.substring(name.lastIndexOf('.') + 1);
        if (name.length() > LONGEST_HOST
                || RESERVED.contains(last)
                || !NAME.matcher(name).matches()) {
            throw new Refused(Fault.NOT_PUBLIC);
        }
        return name;
    }

    private static String ascii(String typed) throws Refused {
        try {
            var name = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        } catch (IllegalArgumentException malformed) {
            throw new Refused(Fault.MALFORMED);
        }
    }

    private static String whole(String host, String rest) throws Refused {
        try {
            return new URI("https://" + host + rest).toASCIIString();
        } catch (URISyntaxException malformed) {
            throw new Refused(Fault.MALFORMED);
        }
    }

    /** Blanks, control characters, and what some programs take for a slash. */
    private static boolean isNeverPart(int letter) {
        return Character.isISOControl(letter)
                || Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || letter == '\\';
    }

    private static int indexOfAny(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
