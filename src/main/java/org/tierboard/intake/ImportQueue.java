package org.tierboard.intake;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files that wait for their turn in this copy of the application, and the few threads that take them. */
@Component
@EnableConfigurationProperties(ImportLimits.class)
class ImportQueue implements DisposableBean {

    private static final long GRACE_SECONDS = 10;

    private final ImportNode node;
    private final ThreadPoolExecutor threads;

    ImportQueue(ImportLimits limits, ImportNode node) {
        this.node = node;
        var number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                limits.atOnce(),
                limits.atOnce(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.waiting()),
                task -> new Thread(task, "import-" + number.incrementAndGet()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void clearSpool() throws IOException {
        Spool.clear();
    }

    /** @throws TooManyImports if no more may wait */
    void add(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException full) {
            throw new TooManyImports();
        }
    }

    /** Running imports end at their next step, waiting ones as soon as they begin; each says that it was interrupted. */
    @Override
    public void destroy() throws InterruptedException {
        node.stopAll();
        threads.shutdown();
        threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    }
}
