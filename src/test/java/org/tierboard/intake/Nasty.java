package org.tierboard.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Values that programs have stumbled over. */
final class Nasty {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "'=1",
            "' =1",
            "'\t=1",
            "'\u00a0-1",
            "'\r+1",
            "'",
            "＝1",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"https://example.com\")",
            "2021-02-30",
            "2021-02-29",
            "0000-00-00",
            "0001-01-01",
            "01/02/2026",
            "13/13/2026",
            "2026-1-1",
            "9999-12-31",
            "99999-01-01",
            "-2021-01-01",
            "２０２１-０１-０１",
            "2021-01-01T00:00:00Z",
            "1E05",
            "1e400000",
            "1e-400000",
            "NaN",
            "Infinity",
            "-0",
            "0x1F",
            "1,234.56",
            "1.234,56",
            "٣",
            "9999999999999999.99",
            "999999999999999999999999",
            "0.001",
            ".5",
            "5.",
            "6",
            "true",
            "maybe",
            "null",
            "NONE",
            "Launched",
            "PREMIER",
            "P-1",
            "\\N",
            "\\.",
            "\\",
            "\u202Egnp.exe",
            "\uFEFF",
            "e\u0301",
            "İ",
            "ß",
            "😀",
            "a\u2028b",
            "a\u0085b",
            "\u0007",
            "\u0001",
            "a\nb",
            "a\rb",
            "\"",
            "\"\"",
            "\"a\"b\"",
            ",",
            ";",
            "a@b",
            "a@b@c",
            "@",
            "a b@c",
            "ann@example.com,bob@example.com",
            "http://",
            "https://",
            "javascript:alert(1)",
            "https://exa mple.com/",
            "https://example.com/\"><script>alert(1)</script>",
            "https://[::1",
            "'; drop table partner; --",
            "${7*7}",
            "#{7*7}",
            "{0}",
            "%s%n",
            "../../etc/passwd",
            "x".repeat(101),
            "x".repeat(301),
            "é".repeat(20_001));

    private static final List<byte[]> BYTES = List.of(
            new byte[] {0},
            new byte[] {0, 0, 0, 0},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xEF, (byte) 0xBB},
            new byte[] {(byte) 0x1A},
            "ü".getBytes(ISO_8859_1),
            "€".getBytes(UTF_8),
            "PK\3\4".getBytes(ISO_8859_1));

    private static final int SELDOM = 60;

    private Nasty() {}

    static String text(Random random) {
        return switch (random.nextInt(SELDOM)) {
            case 0 -> "x".repeat(100_001 + random.nextInt(10_000));
            case 1 -> "x".repeat(random.nextInt(2)) + "😀".repeat(50_001);
            default -> BrokenFiles.any(TEXTS, random);
        };
    }

    static byte[] bytes(Random random) {
        return BrokenFiles.any(BYTES, random);
    }
}
