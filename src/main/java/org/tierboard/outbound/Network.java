package org.tierboard.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The addresses that share their first bits, such as {@code 10.0.0.0/8}. */
record Network(InetAddress base, int bits) {

    private static final Pattern LITERAL = Pattern.compile("([0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)/(\\d{1,3})");

    /** Reads an address in digits and the number of its bits that count; a name isn't looked up. */
    static Network of(String text) {
        var parts = LITERAL.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is no network such as 10.0.0.0/8".formatted(text));
        }
        var network = new Network(literal(parts.group(1)), Integer.parseInt(parts.group(2)));
        if (network.bits > network.base.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("'%s' has more bits than an address".formatted(text));
        }
        return network;
    }

    boolean contains(InetAddress address) {
        var own = base.getAddress();
        var other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        var whole = bits / Byte.SIZE;
        return Arrays.equals(own, 0, whole, other, 0, whole)
                && (bits % Byte.SIZE == 0 || (own[whole] ^ other[whole]) >> (Byte.SIZE - bits % Byte.SIZE) == 0);
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException("'%s' is no address".formatted(address), unreadable);
        }
    }
}
