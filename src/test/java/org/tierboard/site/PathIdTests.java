package org.tierboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"O-1", "a/b", "..", ".", "new", "100 %", "~x", "Straße;1", "a\\b", "O:1@b"})
    void comesBackAsItWas(String id) {
        var segment = PathId.encode(id);

        assertThat(segment).matches("[A-Za-z0-9._:@~-]+").doesNotMatch("\\.+").isNotEqualTo("new");
        assertThat(PathId.decode(segment)).isEqualTo(id);
    }

    @Test
    void ordinaryIdsStayReadableAndNonsenseNamesItself() {
        assertThat(PathId.encode("O-000042")).isEqualTo("O-000042");
        assertThat(PathId.decode("~%%%")).isEqualTo("~%%%");
        assertThat(PathId.decode("~IA")).as("a blank").isEqualTo("~IA");
        assertThat(PathId.decode("~AA")).as("NUL").isEqualTo("~AA");
    }
}
