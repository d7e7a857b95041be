package org.tierboard.csat;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.account.Viewer;
import org.tierboard.csat.KnownCustomerRefused.Reason;
import org.tierboard.kernel.Deed;
import org.tierboard.kernel.ProgrammeCalendar;

/** The list of a partner's known customers, which administrators keep. */
@Service
@Transactional
public class KnownCustomerList {

    private static final String LINES = """
            select domain,
                   name,
                   added_on,
                   added_by
              from csat_known_customer
             where partner_no = :partner
             order by name, domain
            """;

    private final KnownCustomers customers;
    private final CustomerDomains domains;
    private final ProgrammeCalendar calendar;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KnownCustomerList(
            KnownCustomers customers,
            CustomerDomains domains,
            ProgrammeCalendar calendar,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.domains = domains;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<KnownCustomerLine> of(int partnerNo) {
        return jdbc.sql(LINES)
                .param("partner", partnerNo)
                .query(KnownCustomerLine.class)
                .list();
    }

    /** @throws KnownCustomerRefused if anybody, or the partner's own people, get addresses there, or it is on the list */
    public void add(Viewer by, KnownCustomer.Key key, String name) {
        domains.objection(key).ifPresent(reason -> {
            throw new KnownCustomerRefused(reason, key);
        });
        if (customers.existsById(key)) {
            throw new KnownCustomerRefused(Reason.LISTED, key);
        }
        try {
            customers.saveAndFlush(new KnownCustomer(key, name, by.name(), calendar.today()));
        } catch (DataIntegrityViolationException meanwhile) {
            throw new KnownCustomerRefused(Reason.LISTED, key);
        }
        events.publishEvent(
                deed("csat.customer-added", key).became("domain", key.domain()).became("name", name));
    }

    /** Takes a domain off the list, if it is on it; what counts goes on counting. */
    public void remove(KnownCustomer.Key key) {
        customers.findById(key).ifPresent(customer -> {
            customers.delete(customer);
            events.publishEvent(deed("csat.customer-removed", key)
                    .was("domain", key.domain())
                    .was("name", customer.name()));
        });
    }

    /** Whether the respondent is a customer for certain; somebody of the partner never is. */
    boolean know(CsatResponse response) {
        var mailbox = new Mailbox(response.email());
        var partnerNo = response.key().partnerNo();
        return Mailbox.isDomain(mailbox.domain())
                && customers.existsById(new KnownCustomer.Key(partnerNo, mailbox.domain()))
                && !domains.areOf(partnerNo, mailbox);
    }

    private static Deed deed(String action, KnownCustomer.Key key) {
        return Deed.of(action).at(key.partnerNo());
    }
}
