package org.tierboard.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a killed run left in a cluster: its server, still running, or only the file that named it.
 *
 * <p>{@code pg_ctl} and {@code postgres} trust the number in {@code postmaster.pid} blindly. Where the system has given
 * it to a stranger since, the one would signal the stranger and the other refuse to start, so the process is looked at.
 */
record LeftoverServer(Path data) {

    private static final int DATA_DIRECTORY_LINE = 1;
    private static final int START_LINE = 2;
    private static final long START_TOLERANCE_SECONDS = 60;

    boolean leftAFile() {
        return Files.exists(pidFile());
    }

    void forgetFile() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    boolean isRunning() throws IOException {
        List<String> lines = Files.readAllLines(pidFile(), StandardCharsets.UTF_8);
        if (lines.size() <= START_LINE) {
            return false;
        }
        return number(lines.get(0))
                .flatMap(ProcessHandle::of)
                .map(ProcessHandle::info)
                .filter(LeftoverServer::isPostgres)
                .filter(process -> serves(process, lines))
                .isPresent();
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle.Info process) {
        return process.command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(Platform.program("postgres")::equalsIgnoreCase)
                .isPresent();
    }

    /** Windows tells no command line, only when a process started. */
    private static boolean serves(ProcessHandle.Info process, List<String> pidFile) {
        String directory = pidFile.get(DATA_DIRECTORY_LINE).strip();
        return process.commandLine()
                .map(line -> line.contains(directory))
                .orElseGet(() -> startedAt(process, pidFile.get(START_LINE)));
    }

    private static boolean startedAt(ProcessHandle.Info process, String epochSecond) {
        return number(epochSecond)
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
