package org.tierboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTests {

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
        "::1, ::/64"
    })
    void takesAnIpv6CustomerForOneSource(String address, String network) {
        assertThat(SourceAddress.network(address)).isEqualTo(network);
    }
}
