package org.tierboard.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses that all can reach from those of a network of one's own. */
final class PublicAddresses {

    private PublicAddresses() {}

    /** @throws FeedFailure if the host has an address that isn't public, or none */
    static void require(String host) throws FeedFailure {
        try {
            for (var address : InetAddress.getAllByName(host)) {
                if (isPrivate(address)) {
                    throw new FeedFailure(
                            "The host has a private address, which tierboard.feeds.allow-private-addresses"
                                    + " would have to allow.");
                }
            }
        } catch (UnknownHostException unknown) {
            throw new FeedFailure("The host has no address.");
        }
    }

    static boolean isPrivate(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address.getAddress());
    }

    /** Carriers' own (100.64/10), this network (0/8), reserved (240/4), and unique local ones of version 6 (fc00::/7). */
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        if (bytes.length == 4) {
            int second = bytes[1] & 0xff;
            return first == 0 || first >= 240 || (first == 100 && second >= 64 && second < 128);
        }
        return (first & 0xfe) == 0xfc;
    }
}
