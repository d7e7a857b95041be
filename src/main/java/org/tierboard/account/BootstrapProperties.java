package org.tierboard.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, created once if there is none; remove both settings after the first sign-in.
 *
 * @param adminEmail the e-mail address to sign in with
 * @param adminPassword 12 to 256 characters
 */
@ConfigurationProperties("tierboard.bootstrap")
record BootstrapProperties(
        @DefaultValue("") String adminEmail,
        @DefaultValue("") String adminPassword) {

    boolean isComplete() {
        return !adminEmail.isBlank() && !adminPassword.isEmpty();
    }

    @Override
    public String toString() {
        return "BootstrapProperties[adminEmail=%s]".formatted(adminEmail);
    }
}
