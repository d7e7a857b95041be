package org.tierboard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has every transaction that a request with a key makes note in itself that it was done. A crash, or an answer lost on the
 * way from the database, leaves either both or neither; and of two copies that both believe to be the one, one commits.
 */
@Component
class KeyedTransactions implements TransactionExecutionListener {

    private final ThreadLocal<@Nullable KeyedRequest> current = new ThreadLocal<>();
    private final KeyedRequests requests;

    KeyedTransactions(KeyedRequests requests) {
        this.requests = requests;
    }

    void begin(KeyedRequest request) {
        current.set(request);
    }

    void end() {
        current.remove();
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var request = current.get();
        if (request != null && !transaction.isReadOnly() && !requests.done(request)) {
            throw new CannotAcquireLockException("Another sending of the same request has taken over");
        }
    }
}
