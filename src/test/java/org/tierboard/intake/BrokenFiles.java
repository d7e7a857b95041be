package org.tierboard.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tierboard.intake.ValidFiles.ValidFile;

/** Breaks good files in every way that we could think of; the same number of the same seed is always the same file. */
public final class BrokenFiles {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A change that is made to any file, whatever it holds. */
    private static final List<BiFunction<byte[], Random, byte[]>> OF_BYTES = List.of(
            (file, random) -> Arrays.copyOf(file, random.nextInt(file.length + 1)),
            (file, random) -> Arrays.copyOfRange(file, random.nextInt(file.length), file.length),
            BrokenFiles::flipped,
            (file, random) -> inserted(file, random, Nasty.text(random).getBytes(UTF_8)),
            (file, random) -> inserted(file, random, Nasty.bytes(random)),
            (file, random) -> inserted(file, random, file),
            BrokenFiles::withoutARange,
            (file, random) -> joined(file, file),
            (file, random) -> joined(BYTE_ORDER_MARK, file),
            (file, random) -> joined(BYTE_ORDER_MARK, joined(BYTE_ORDER_MARK, file)),
            (file, random) -> joined("\n \r\n\t\n".getBytes(UTF_8), file),
            (file, random) -> joined(file, Nasty.bytes(random)),
            (file, random) -> new String(file, UTF_8).replace("\n", "\r").getBytes(UTF_8),
            (file, random) -> new String(file, UTF_8).replace("\n", "\r\n").getBytes(UTF_8));

    /** A change after which it is hardly the same file. */
    private static final List<BiFunction<byte[], Random, byte[]>> OF_FORMAT = List.of(
            (file, random) -> new String(file, UTF_8).getBytes(UTF_16LE),
            (file, random) -> new String(file, UTF_8).getBytes(UTF_16BE),
            (file, random) -> new String(file, UTF_8).getBytes(UTF_16),
            (file, random) -> ("Zürich" + new String(file, UTF_8)).getBytes(ISO_8859_1),
            (file, random) -> zipped(file),
            (file, random) -> gzipped(file),
            (file, random) -> noise(random),
            (file, random) -> new byte[random.nextInt(3)]);

    private final long seed;
    private final List<ValidFile> good;

    public BrokenFiles(long seed, List<ValidFile> good) {
        this.seed = seed;
        this.good = List.copyOf(good);
    }

    /** Its kind is what it is given out for. */
    public record BrokenFile(long seed, int number, ValidFile from, byte[] bytes) {

        @Override
        public String toString() {
            return "file %d of seed %d, from format %d of %s, %d bytes that begin with %s"
                    .formatted(number, seed, from.number(), from.kind(), bytes.length, beginning());
        }

        private String beginning() {
            return new String(bytes, 0, Math.min(bytes.length, 1500), ISO_8859_1).replaceAll("\\p{Cntrl}", "¶");
        }
    }

    public BrokenFile number(int number) {
        var random = new Random(seed * 1_000_003 + number);
        var from = good.get(number % good.size());
        var bytes = from.bytes();
        for (int changes = 1 + random.nextInt(3); changes > 0 && bytes.length > 0; changes--) {
            bytes = changed(bytes, random);
        }
        return new BrokenFile(seed, number, from, bytes);
    }

    private static byte[] changed(byte[] file, Random random) {
        int which = random.nextInt(100);
        if (which < 4) {
            return any(OF_FORMAT, random).apply(file, random);
        }
        if (which < 35) {
            return any(OF_BYTES, random).apply(file, random);
        }
        var text = new String(file, UTF_8);
        var first = text.strip();
        var json = first.startsWith("{") || first.startsWith("[");
        return (json ? BrokenJson.broken(text, random) : BrokenCsv.broken(text, random)).getBytes(UTF_8);
    }

    static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] flipped(byte[] file, Random random) {
        var bytes = file.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] withoutARange(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int until = Math.min(file.length, from + 1 + random.nextInt(80));
        return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, until, file.length));
    }

    private static byte[] inserted(byte[] file, Random random, byte[] more) {
        int at = random.nextInt(file.length + 1);
        return joined(joined(Arrays.copyOf(file, at), more), Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] joined(byte[] one, byte[] two) {
        var both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[1 + random.nextInt(500)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Also what an Excel file begins like. */
    public static byte[] zipped(byte[] file) {
        return written(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("facts.csv"));
                zip.write(file);
            }
        });
    }

    public static byte[] gzipped(byte[] file) {
        return written(bytes -> {
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(file);
            }
        });
    }

    private interface Writing {

        void to(OutputStream bytes) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
