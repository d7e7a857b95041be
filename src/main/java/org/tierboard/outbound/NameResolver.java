package org.tierboard.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a name. A bean of that type takes the place of the machine's own. */
@FunctionalInterface
public interface NameResolver {

    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
