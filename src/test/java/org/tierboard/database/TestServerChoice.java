package org.tierboard.database;

import org.testcontainers.DockerClientFactory;

/** Container or embedded: {@code -Dtest.database}, else whether a container engine answers. */
final class TestServerChoice {

    private TestServerChoice() {}

    static boolean isContainer() {
        String wanted = System.getProperty("test.database", "auto");
        return switch (wanted) {
            case "docker" -> true;
            case "embedded" -> false;
            case "auto" -> DockerClientFactory.instance().isDockerAvailable();
            default -> throw new IllegalArgumentException("-Dtest.database is docker, embedded or auto, not " + wanted);
        };
    }
}
