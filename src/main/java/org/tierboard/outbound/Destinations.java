package org.tierboard.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tierboard.outbound.CallRefused.Reason;

/** Decides what may be called: before an address is kept, and again, on what it leads to then, with each call. */
@Component
public class Destinations {

    private static final int HTTPS = 443;
    private static final int MOST_ADDRESSES = 4;
    private static final int LONGEST = 2000;

    private final NameResolver names;
    private final OutboundSettings settings;
    private final List<Network> allowed;

    Destinations(NameResolver names, OutboundSettings settings) {
        this.names = new TimedNames(names, settings.lookUpTimeout());
        this.settings = settings;
        this.allowed = settings.allowedNetworks().stream().map(Network::of).toList();
    }

    /**
     * Reads an address that somebody typed, and looks where it leads to now.
     *
     * @return the address as it is called, in ASCII
     * @throws CallRefused if it isn't called
     */
    public URI check(String url) throws CallRefused {
        var address = wellFormed(url);
        reachable(address.getHost());
        return address;
    }

    /** What the address says by itself; where it leads to isn't looked up. */
    URI wellFormed(String url) throws CallRefused {
        var address = read(url);
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new CallRefused(Reason.NOT_HTTPS);
        }
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new CallRefused(Reason.MALFORMED);
        }
        if (!settings.ports().contains(address.getPort() < 0 ? HTTPS : address.getPort())) {
            throw new CallRefused(Reason.PORT);
        }
        return URI.create("https" + address.toString().substring("https".length()));
    }

    /** The addresses to connect to, all of which may be called: one that may not spoils the others. */
    List<InetAddress> reachable(String host) throws CallRefused {
        var addresses = lookUp(host);
        if (addresses.isEmpty()) {
            throw new CallRefused(Reason.UNKNOWN_HOST);
        }
        if (!addresses.stream().allMatch(this::mayBeCalled)) {
            throw new CallRefused(Reason.NOT_PUBLIC);
        }
        return addresses.stream().limit(MOST_ADDRESSES).toList();
    }

    private boolean mayBeCalled(InetAddress address) {
        return PublicAddresses.contain(address) || allowed.stream().anyMatch(network -> network.contains(address));
    }

    private List<InetAddress> lookUp(String host) throws CallRefused {
        try {
            return names.addressesOf(host);
        } catch (UnknownHostException nowhere) {
            throw new CallRefused(Reason.UNKNOWN_HOST);
        }
    }

    /** In ASCII, as it goes over the line. */
    private static URI read(String url) throws CallRefused {
        try {
            var address = URI.create(URI.create(url.strip()).toASCIIString());
            if (address.toString().length() > LONGEST) {
                throw new CallRefused(Reason.MALFORMED);
            }
            return address;
        } catch (IllegalArgumentException unreadable) {
            throw new CallRefused(Reason.MALFORMED);
        }
    }
}
