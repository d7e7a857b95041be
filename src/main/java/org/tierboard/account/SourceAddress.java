package org.tierboard.account;

import java.util.Arrays;

/** Where attempts come from, so coarse that one household or office is one source. */
public final class SourceAddress {

    private SourceAddress() {}

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits, all of which one customer usually holds. */
    public static String network(String address) {
        var groups = address.split(":", -1);
        if (groups.length < 3) {
            return address;
        }
        var compressed = address.indexOf("::");
        var fixed = compressed < 0 ? address : address.substring(0, compressed);
        var first = fixed.split(":", -1);
        return String.join(":", Arrays.copyOf(first, Math.min(4, first.length))) + "::/64";
    }
}
