package org.tierboard.intake;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Stands between the application and its database, and lets one call go wrong: the n-th of a thread. Calls are those to
 * which the server has something to say; whatever thread is not meant is left alone.
 */
final class Faults implements BeanPostProcessor {

    private static final Set<String> OF_CONNECTIONS = Set.of("commit", "rollback", "setAutoCommit");
    private static final Set<String> OF_COPIES = Set.of("writeToCopy", "flushCopy", "endCopy", "cancelCopy");

    /** How a call goes wrong. */
    enum Mode {
        /** It fails, and nothing has reached the server. */
        FAILS,
        /** It succeeds, and the connection is lost; the next call finds out. */
        CONNECTION_LOST_AFTER,
        /** It succeeds, and the connection is lost before the answer has come: nobody knows. */
        ANSWER_LOST
    }

    /** Import this to have one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        static Faults faults() {
            return new Faults();
        }
    }

    @FunctionalInterface
    private interface Call {

        Object make() throws Throwable;
    }

    private HikariDataSource pool;
    private volatile Thread meant;
    private int at;
    private Mode mode;
    private int calls;
    private String hit = "";

    /** From now on the calls of this thread are counted, and the n-th goes wrong; none if n is 0. */
    void begin(int n, Mode how) {
        at = n;
        mode = how;
        calls = 0;
        hit = "";
        meant = Thread.currentThread();
    }

    /** @return how many calls there were */
    int end() {
        meant = null;
        return calls;
    }

    /** The call that went wrong. */
    String hit() {
        return hit;
    }

    /** Connections that somebody has taken out of the pool. */
    int taken() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource found) {
            pool = found;
            return proxy(
                    DataSource.class,
                    (self, method, arguments) ->
                            method.getName().equals("getConnection") ? connection() : invoke(found, method, arguments));
        }
        return bean;
    }

    private Connection connection() throws Throwable {
        var opened = new Connection[1];
        call(
                "getConnection",
                () -> {
                    opened[0] = pool.getConnection();
                    return opened[0];
                },
                () -> {
                    cut(opened[0]);
                    if (mode == Mode.ANSWER_LOST) {
                        opened[0].close();
                    }
                });
        return wrap(opened[0]);
    }

    private Connection wrap(Connection real) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("unwrap") && arguments[0] == PGConnection.class) {
                return wrap(real, real.unwrap(PGConnection.class));
            }
            Call call = () -> invoke(real, method, arguments);
            if (OF_CONNECTIONS.contains(method.getName())) {
                return call(method.getName(), call, () -> cut(real));
            }
            var result = call.make();
            return result instanceof Statement statement ? wrap(real, statement) : result;
        });
    }

    private Statement wrap(Connection connection, Statement real) {
        Class<? extends Statement> type = real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(type, (self, method, arguments) -> {
            Call call = () -> invoke(real, method, arguments);
            return method.getName().startsWith("execute")
                    ? call(method.getName() + " " + firstWords(real, arguments), call, () -> cut(connection))
                    : call.make();
        });
    }

    private static String firstWords(Statement statement, Object[] arguments) {
        var sql = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : statement.toString();
        return sql.strip().lines().findFirst().orElse("");
    }

    private PGConnection wrap(Connection connection, PGConnection real) {
        return proxy(
                PGConnection.class,
                (self, method, arguments) -> method.getName().equals("getCopyAPI")
                        ? new Copies(connection, (BaseConnection) real)
                        : invoke(real, method, arguments));
    }

    /** Copies whose every part is a call. */
    private final class Copies extends CopyManager {

        private final Connection connection;

        Copies(Connection connection, BaseConnection real) throws SQLException {
            super(real);
            this.connection = connection;
        }

        @Override
        public CopyIn copyIn(String sql) throws SQLException {
            var real = (CopyIn) counted("copyIn", () -> super.copyIn(sql));
            return proxy(CopyIn.class, (self, method, arguments) -> {
                Call call = () -> invoke(real, method, arguments);
                return OF_COPIES.contains(method.getName())
                        ? call(method.getName(), call, () -> cut(connection))
                        : call.make();
            });
        }

        @Override
        public long copyIn(String sql, InputStream from) throws SQLException, IOException {
            return (long) counted("copyIn from a stream", () -> super.copyIn(sql, from));
        }

        private Object counted(String what, Call call) throws SQLException {
            try {
                return call(what, call, () -> cut(connection));
            } catch (SQLException | RuntimeException failure) {
                throw failure;
            } catch (Throwable other) {
                throw new IllegalStateException(other);
            }
        }
    }

    private interface Cut {

        void run() throws SQLException;
    }

    private Object call(String what, Call call, Cut cut) throws Throwable {
        if (Thread.currentThread() != meant || ++calls != at) {
            return call.make();
        }
        hit = what;
        if (mode == Mode.FAILS) {
            throw new SQLException("Planted: " + what + " fails", "58030");
        }
        var result = call.make();
        cut.run();
        if (mode == Mode.ANSWER_LOST) {
            throw new SQLException("Planted: no answer to " + what, "08006");
        }
        return result;
    }

    /** As the driver and the pool see a connection that is lost. */
    private void cut(Connection connection) throws SQLException {
        connection.unwrap(BaseConnection.class).abort(Runnable::run);
        pool.evictConnection(connection);
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
