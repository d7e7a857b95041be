package org.tierboard;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same thing at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them gets; nobody begins before all are ready. */
    public static <T> List<T> all(int many, IntFunction<T> one) {
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(many);
        try {
            var answers = IntStream.range(0, many)
                    .mapToObj(number -> pool.submit(() -> {
                        go.await();
                        return one.apply(number);
                    }))
                    .toList();
            go.countDown();
            return answers.stream().map(AtOnce::get).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
