package org.tierboard.database;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL 18 in a container, forgetful for speed. */
final class ContainerServer {

    private static final String IMAGE = "postgres:18";

    private ContainerServer() {}

    static TestServer start() {
        PostgreSQLContainer container = new PostgreSQLContainer(DockerImageName.parse(IMAGE))
                .withUsername("postgres")
                .withDatabaseName("postgres");
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "jit=off");
        container.start();
        return new TestServer(
                database -> "jdbc:postgresql://%s:%d/%s"
                        .formatted(container.getHost(), container.getMappedPort(5432), database),
                new DatabaseLogin(container.getUsername(), container.getPassword()),
                container::stop);
    }
}
