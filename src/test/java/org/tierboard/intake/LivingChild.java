package org.tierboard.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.tierboard.database.DatabaseAccess;

/** An {@link ImportChild} as long as it lives. */
final class LivingChild implements AutoCloseable {

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final StringBuffer log = new StringBuffer();
    private boolean ready;

    private LivingChild(Process process) {
        this.process = process;
        var reader = new Thread(this::listen, "listens-to-a-child");
        reader.setDaemon(true);
        reader.start();
    }

    private void listen() {
        try {
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(this::listen);
        } catch (UncheckedIOException killed) {
            // then it has said all that it will
        }
    }

    private void listen(String line) {
        if (line.startsWith(ImportChild.SAYS)) {
            said.add(line.substring(ImportChild.SAYS.length()));
        } else {
            log.append(line).append('\n');
        }
    }

    /** All else that it has printed. */
    String log() {
        return log.toString();
    }

    /** Starts one; it is ready when {@link #awaitReady} returns. */
    static LivingChild start(DatabaseAccess database, Path temporaryFiles) {
        try {
            var builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.io.tmpdir=" + Files.createDirectories(temporaryFiles),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ImportChild.class.getName(),
                    database.url(),
                    database.application().username(),
                    database.application().password());
            return new LivingChild(builder.redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    LivingChild awaitReady() {
        if (!ready) {
            hear("ready");
            ready = true;
        }
        return this;
    }

    /** @return the id of the import */
    String submit(ImportKind kind, String partner, Path file) {
        order("import %s %s %s".formatted(kind.wireName(), partner, file));
        return hear("submitted ");
    }

    /** As whoever looks at it is told. */
    ImportStatus status(String importId) {
        order("look " + importId);
        return ImportStatus.valueOf(hear("status "));
    }

    private void order(String line) {
        try {
            var orders = process.outputWriter(StandardCharsets.UTF_8);
            orders.write(line + "\n");
            orders.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rest of the next line that is meant for us. */
    private String hear(String beginning) {
        try {
            var line = said.poll(60, TimeUnit.SECONDS);
            if (line == null || !line.startsWith(beginning)) {
                throw new IllegalStateException("Not '%s' but '%s': %s".formatted(beginning, line, log));
            }
            return line.substring(beginning.length());
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /** SIGKILL, from which nothing recovers. */
    void kill() {
        try {
            if (!process.destroyForcibly().waitFor(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The child can't be killed");
            }
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
