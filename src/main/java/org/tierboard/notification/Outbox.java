package org.tierboard.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists mails for administrators, newest first. */
@Repository
public class Outbox {

    private static final String PAGE = """
            select outgoing_mail.mail_no,
                   outgoing_mail.created_at,
                   outgoing_mail.name,
                   outgoing_mail.address,
                   outgoing_mail.subject,
                   partner.partner_id,
                   outgoing_mail.status,
                   outgoing_mail.attempts,
                   outgoing_mail.answer
              from outgoing_mail
              left join partner on partner.partner_no = outgoing_mail.partner_no
             where (cast(:status as text) is null or outgoing_mail.status = :status)
               and (cast(:before as bigint) is null or outgoing_mail.mail_no < :before)
             order by outgoing_mail.mail_no desc
             limit :size
            """;

    private static final String KEPT = """
            select mail_no,
                   created_at,
                   name,
                   address,
                   subject,
                   plain
              from outgoing_mail
             where mail_no = :mail
               and status = 'KEPT'
            """;

    private final JdbcClient jdbc;
    private final Post post;

    Outbox(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    /** Whether there is a mail server. */
    public boolean isOpen() {
        return post.isOpen();
    }

    public List<OutboxLine> lines(@Nullable MailStatus status, @Nullable Long before, int size) {
        return jdbc.sql(PAGE)
                .param("status", status == null ? null : status.name())
                .param("before", before)
                .param("size", size)
                .query(Outbox::line)
                .list();
    }

    /**
     * What a mail says that never left, because there is no mail server.
     *
     * @throws MailNotFound for any other
     */
    public KeptMail kept(long mailNo) {
        return jdbc.sql(KEPT)
                .param("mail", mailNo)
                .query((row, number) -> new KeptMail(
                        row.getTimestamp("created_at").toInstant(),
                        new Recipient(row.getString("address"), row.getString("name")),
                        row.getString("subject"),
                        row.getString("plain")))
                .optional()
                .orElseThrow(() -> new MailNotFound(mailNo));
    }

    private static OutboxLine line(ResultSet row, int number) throws SQLException {
        return new OutboxLine(
                row.getLong("mail_no"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("name"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("partner_id"),
                MailStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getString("answer"));
    }
}
