package org.tierboard;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find in their mailbox, in tests without a mail server: the outbox keeps all of it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestMail {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final JdbcClient jdbc;

    TestMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The subjects of all mails to an address, oldest first. */
    public List<String> subjects(String address) {
        return jdbc.sql("select subject from outgoing_mail where address = :address order by mail_no")
                .param("address", address)
                .query(String.class)
                .list();
    }

    /** The path of the first link in the newest mail to an address. */
    public String link(String address) {
        var text = jdbc.sql("select plain from outgoing_mail where address = :address order by mail_no desc limit 1")
                .param("address", address)
                .query(String.class)
                .single();
        var link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link in: " + text);
        }
        return link.group(1);
    }
}
