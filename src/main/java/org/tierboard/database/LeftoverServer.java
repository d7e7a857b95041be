package org.tierboard.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a killed run left in a cluster: its server, still running, or a file that names a process which is none.
 *
 * <p>{@code pg_ctl} and {@code postgres} trust the number in {@code postmaster.pid} blindly. Where the system has given it
 * to a stranger since, the one would signal the stranger and the other refuse to start, so the process is looked at.
 */
record LeftoverServer(Path data, Path pidFile) {

    private static final int START_LINE = 2;
    private static final long START_TOLERANCE_SECONDS = 60;

    static LeftoverServer in(Path data) {
        return new LeftoverServer(data, data.resolve("postmaster.pid"));
    }

    boolean isRunning() throws IOException {
        List<String> lines = lines();
        return process(lines)
                .map(ProcessHandle::info)
                .filter(LeftoverServer::isPostgres)
                .filter(info -> serves(info, lines))
                .isPresent();
    }

    /**
     * Whether the file names a stranger, or nothing at all. A number without a process is left to PostgreSQL, which then
     * also looks for orphans of the dead server.
     */
    boolean misleads() throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = lines();
        boolean readable = !lines.isEmpty() && number(lines.get(0)).isPresent();
        return !readable || process(lines).isPresent() && !isRunning();
    }

    void forget() throws IOException {
        Files.deleteIfExists(pidFile);
    }

    private List<String> lines() throws IOException {
        return Files.exists(pidFile) ? Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1) : List.of();
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream().findFirst().flatMap(LeftoverServer::number).flatMap(ProcessHandle::of);
    }

    private static boolean isPostgres(ProcessHandle.Info process) {
        return process.command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(Platform.program("postgres")::equalsIgnoreCase)
                .isPresent();
    }

    /** Windows tells no command line, only when a process started. */
    private boolean serves(ProcessHandle.Info process, List<String> lines) {
        return process.commandLine()
                .map(line -> line.contains(data.toString()))
                .orElseGet(() -> startedAsTheFileSays(process, lines));
    }

    private static boolean startedAsTheFileSays(ProcessHandle.Info process, List<String> lines) {
        return lines.stream()
                .skip(START_LINE)
                .findFirst()
                .flatMap(LeftoverServer::number)
                .flatMap(expected -> process.startInstant().map(start -> Math.abs(start.getEpochSecond() - expected)))
                .filter(difference -> difference < START_TOLERANCE_SECONDS)
                .isPresent();
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException garbage) {
            return Optional.empty();
        }
    }
}
