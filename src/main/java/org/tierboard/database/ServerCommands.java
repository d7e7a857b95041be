package org.tierboard.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs and waits for them. */
record ServerCommands(ServerBinaries binaries, ServerHome home) {

    /** @throws DatabaseStartException with the program's own words, if it fails */
    void run(Duration timeout, String program, String... arguments) throws IOException {
        Process process = start(program, arguments);
        if (!ended(process, timeout)) {
            process.destroyForcibly();
            throw failure("PostgreSQL's %s did not end within %d s.".formatted(program, timeout.toSeconds()));
        }
        if (process.exitValue() != 0) {
            throw failure("PostgreSQL's %s failed: %s".formatted(program, output()));
        }
    }

    private Process start(String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if (Platform.runsAsRootOnLinux()) {
            line.addAll(List.of("unshare", "--user")); // in a user namespace of its own root looks like nobody
        }
        line.add(binaries.program(program).toString());
        line.addAll(List.of(arguments));
        // a file takes the output, because a server that pg_ctl starts would hold a pipe open for ever
        File output = home.commandLog().toFile();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static boolean ended(Process process, Duration timeout) throws IOException {
        try {
            return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was at work", interruption);
        }
    }

    private String output() throws IOException {
        return new String(Files.readAllBytes(home.commandLog()), Charset.defaultCharset()).strip();
    }

    private DatabaseStartException failure(String description) throws IOException {
        String hint = Platform.runsAsRootOnLinux()
                ? "PostgreSQL won't serve root, and a user namespace (unshare --user) is how it is started all the same;"
                        + " where the machine forbids that, start Tierboard as an ordinary user. "
                : "";
        return new DatabaseStartException(
                description,
                hint + "See %s, or use a PostgreSQL of your own (SPRING_DATASOURCE_URL).".formatted(home.serverLog()));
    }
}
