package org.tierboard.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * This copy of the application, as the others see it: while it has imports, waiting or running, it shows that it lives,
 * and tells how far they are.
 */
@Component
class ImportNode implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportNode.class);
    private static final long EVERY_MILLISECONDS = 400;

    private static final String TELL = """
            update import_job
               set phase = :phase,
                   rows_read = :read,
                   rows_rejected = :rejected,
                   rows_faulty = :rejected
             where import_id = :id
               and status = 'RUNNING'
            """;

    private final DataSource dataSource;
    private final int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    private final Map<UUID, ImportWatch> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "imports-progress"));

    private final Set<UUID> taken = new HashSet<>();
    private @Nullable NodeLock lock;

    ImportNode(DataSource dataSource) {
        this.dataSource = dataSource;
        clock.scheduleWithFixedDelay(this::tellAll, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    int number() {
        return number;
    }

    /** Comes before the import is known to anybody, so that nobody takes it for dead; {@link #release} undoes it. */
    synchronized void enlist(UUID id) {
        if (lock == null) {
            lock = NodeLock.take(dataSource, number);
        }
        taken.add(id);
    }

    /** Of those, known to be this copy's, the ones that it has nothing to do with any more. */
    synchronized List<UUID> orphans(Collection<UUID> known) {
        return known.stream().filter(id -> !taken.contains(id)).toList();
    }

    void watch(UUID id, ImportWatch watch) {
        watched.put(id, watch);
    }

    synchronized void release(UUID id) {
        watched.remove(id);
        taken.remove(id);
        if (taken.isEmpty()) {
            letGo();
        }
    }

    private void letGo() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Asks all imports of this copy to end. */
    void stopAll() {
        watched.values().forEach(ImportWatch::stop);
    }

    private synchronized void tellAll() {
        if (taken.isEmpty()) {
            return;
        }
        try {
            watched.forEach(this::tell);
        } catch (RuntimeException failure) {
            log.warn("The lock of imports is lost: {}", failure.getMessage());
            letGo();
        }
        if (lock == null) {
            takeAgain();
        }
    }

    private void takeAgain() {
        try {
            lock = NodeLock.take(dataSource, number);
        } catch (RuntimeException failure) {
            log.warn("The database doesn't answer: {}", failure.getMessage());
        }
    }

    /** An import that isn't running any more was taken for dead; it must not go on to write. */
    private void tell(UUID id, ImportWatch watch) {
        if (lock == null) {
            return;
        }
        int told = lock.jdbc()
                .sql(TELL)
                .param("id", id)
                .param("phase", watch.phase().name())
                .param("read", watch.read())
                .param("rejected", watch.rejected())
                .update();
        if (told == 0) {
            watch.stop();
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
