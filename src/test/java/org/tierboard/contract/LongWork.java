package org.tierboard.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;

/** Has a request with a certain key take its time: it stops where it begins to write, until told to go on. */
final class LongWork implements TransactionExecutionListener, AutoCloseable {

    private static final int PATIENCE = 20;

    private final ConfigurableTransactionManager transactions;
    private final Collection<TransactionExecutionListener> others;
    private volatile @Nullable Stop stop;

    private LongWork(ConfigurableTransactionManager transactions) {
        this.transactions = transactions;
        this.others = List.copyOf(transactions.getTransactionExecutionListeners());
    }

    static LongWork in(ConfigurableTransactionManager transactions) {
        var work = new LongWork(transactions);
        var all = new ArrayList<TransactionExecutionListener>(work.others);
        all.add(work);
        transactions.setTransactionExecutionListeners(all);
        return work;
    }

    /** Where the work of a key stops. */
    record Stop(String key, CountDownLatch reached, CountDownLatch goOn) {

        void awaitReached() {
            await(reached);
        }

        void release() {
            goOn.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Nobody came, or told to go on");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    Stop stop(String key) {
        var next = new Stop(key, new CountDownLatch(1), new CountDownLatch(1));
        stop = next;
        return next;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        var here = stop;
        if (here != null && here.key().equals(key())) {
            here.reached().countDown();
            Stop.await(here.goOn());
        }
    }

    @Override
    public void close() {
        transactions.setTransactionExecutionListeners(others);
    }

    /** None before a handler is asked: who signs in with a password writes then, too. */
    private static @Nullable String key() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE)
                                != null
                ? attributes.getRequest().getHeader("Idempotency-Key")
                : null;
    }
}
