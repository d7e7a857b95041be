package org.tierboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ScanTests {

    @Test
    void acceptsWhatTheJdkDecodesAndNothingElse() {
        var random = new Random(7);
        int right = 0;
        for (int i = 0; i < 200_000; i++) {
            var bytes = new byte[1 + random.nextInt(4)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                bytes[0] = (byte) (0xC0 | bytes[0] & 0x3F);
                for (int k = 1; k < bytes.length; k++) {
                    bytes[k] = (byte) (0x80 | bytes[k] & 0x3F);
                }
            }
            assertThat(scan(bytes))
                    .as(java.util.HexFormat.of().formatHex(bytes))
                    .isEqualTo(decodes(bytes));
            right += decodes(bytes) ? 1 : 0;
        }
        assertThat(right).isGreaterThan(10_000);
    }

    private static boolean scan(byte[] bytes) {
        var scan = new Utf8Scan();
        for (var octet : bytes) {
            if (!scan.accepts(octet & 0xFF)) {
                return false;
            }
        }
        return scan.isBetweenCharacters();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
