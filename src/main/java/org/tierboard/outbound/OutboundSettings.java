package org.tierboard.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be called. What people type goes by {@code tierboard.outbound.*}; what the operator configures may have rules
 * of its own.
 *
 * @param ports of an address; others are refused
 * @param allowedNetworks that are called although they aren't public, for an installation behind a firewall, such as
 *     {@code 10.20.0.0/16}
 * @param sslBundle name of a {@code spring.ssl.bundle} whose authorities are trusted in place of the usual ones
 * @param lookUpTimeout for the addresses of a name
 * @param connectTimeout for each address of a name
 * @param answerTimeout without a byte of the answer
 * @param callTimeout for the call from beginning to end
 */
@ConfigurationProperties("tierboard.outbound")
public record OutboundSettings(
        @DefaultValue({"443", "8443"}) Set<Integer> ports,
        @DefaultValue List<String> allowedNetworks,
        @DefaultValue("") String sslBundle,
        @DefaultValue("5s") Duration lookUpTimeout,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("30s") Duration callTimeout) {

    public OutboundSettings {
        ports = Set.copyOf(ports);
        allowedNetworks = List.copyOf(allowedNetworks);
    }
}
