package org.tierboard.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up on threads of its own, since a look-up can't be interrupted: a name server that is silent keeps nobody
 * longer than was agreed, and no more than a few threads.
 */
final class TimedNames implements NameResolver {

    private static final int AT_ONCE = 16;
    private static final long IDLE_SECONDS = 10;
    private static final ExecutorService THREADS =
            new ThreadPoolExecutor(0, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                var thread = new Thread(work, "outbound-names");
                thread.setDaemon(true);
                return thread;
            });

    private final NameResolver names;
    private final Duration longest;

    TimedNames(NameResolver names, Duration longest) {
        this.names = names;
        this.longest = longest;
    }

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        try {
            return await(THREADS.submit(() -> names.addressesOf(host)));
        } catch (RejectedExecutionException tooMany) {
            throw because(host, "too many names are being looked up", tooMany);
        } catch (TimeoutException silent) {
            throw because(host, "no name server answered in time", silent);
        } catch (ExecutionException failure) {
            throw because(host, "it can't be looked up", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw because(host, "the application stops", stopping);
        }
    }

    private List<InetAddress> await(Future<List<InetAddress>> lookUp)
            throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return lookUp.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            lookUp.cancel(true);
        }
    }

    private static UnknownHostException because(String host, String why, Exception cause) {
        var unknown = new UnknownHostException(host + ": " + why);
        unknown.initCause(cause);
        return unknown;
    }
}
