package org.tierboard.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the launcher must know of the machine: names as the archives of PostgreSQL's binaries use them. */
final class Platform {

    private Platform() {}

    static String archiveName() {
        return "postgres-%s-%s.txz".formatted(system(), processor());
    }

    static String program(String name) {
        return isWindows() ? name + ".exe" : name;
    }

    static boolean isWindows() {
        return system().equals("windows");
    }

    /** PostgreSQL refuses to serve as root. */
    static boolean runsAsRootOnLinux() throws IOException {
        return system().equals("linux")
                && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        if (system().equals("darwin")) {
            return "x86_64"; // that archive holds universal binaries
        }
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
