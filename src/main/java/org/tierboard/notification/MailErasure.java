package org.tierboard.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets to whom mail went. What still waits to be sent keeps its recipient, or it couldn't be. */
@Service
public class MailErasure {

    private static final String FORGET = """
            update outgoing_mail
               set address = 'erased@erased.invalid',
                   name = 'erased',
                   version = version + 1
             where partner_no = :partner
               and address_of(address) = address_of(:address)
               and status <> 'WAITING'
            """;

    private final JdbcClient jdbc;

    MailErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody without an account, to whom mail about a partner went. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(int partnerNo, String address) {
        jdbc.sql(FORGET).param("partner", partnerNo).param("address", address).update();
    }
}
