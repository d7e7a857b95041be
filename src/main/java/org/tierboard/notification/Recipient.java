package org.tierboard.notification;

import org.tierboard.kernel.Require;

/** Whom a mail is for. What is no address is refused, and a name is one line. */
public record Recipient(String address, String name) {

    public Recipient {
        address = Require.email(address);
        name = OneLine.of(name);
        if (!address.equals(OneLine.of(address))) {
            throw new IllegalArgumentException("An e-mail address is one line");
        }
    }
}
