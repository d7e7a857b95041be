package org.tierboard.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How an embedded server is run.
 *
 * @param port TCP port on the loopback address; 0 takes a free one
 * @param startTimeout how long a start may take, recovery after a crash included
 * @param parameters of postgresql.conf
 */
record ServerSettings(int port, Duration startTimeout, Map<String, String> parameters) {

    /** For a machine of a few gigabytes that does other things, too; every commit reaches the disk. */
    static ServerSettings durable(int port, Duration startTimeout) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("listen_addresses", "127.0.0.1");
        parameters.put("unix_socket_directories", "");
        parameters.put("max_connections", "100");
        parameters.put("shared_buffers", "256MB");
        parameters.put("work_mem", "32MB");
        parameters.put("maintenance_work_mem", "128MB");
        parameters.put("effective_cache_size", "1GB");
        parameters.put("max_wal_size", "2GB");
        parameters.put("random_page_cost", "1.1");
        parameters.put("jit", "off");
        parameters.put("timezone", "UTC");
        parameters.put("log_timezone", "UTC");
        parameters.put("fsync", "on");
        parameters.put("full_page_writes", "on");
        parameters.put("synchronous_commit", "on");
        return new ServerSettings(port, startTimeout, parameters);
    }

    ServerSettings with(String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(parameter, value);
        return new ServerSettings(port, startTimeout, changed);
    }

    String asOptions() {
        return parameters.entrySet().stream()
                .map(parameter -> "-c %s=%s".formatted(parameter.getKey(), parameter.getValue()))
                .collect(Collectors.joining(" "));
    }
}
