package org.tierboard.csat;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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

    private static final String LINE = """
            select domain,
                   name,
                   added_on,
                   added_by,
                   version
              from csat_known_customer
             where partner_no = :partner
            """;

    private static final String LINES = LINE + """
             order by name, domain
            """;

    /** By domain, so that customers which come or go meanwhile move none of the others. */
    private static final String AFTER = LINE + """
               and domain > :after
             order by domain
             limit :size
            """;

    private static final String ONE = LINE + """
               and domain = :domain
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

    /** @param after the domain after which to go on; empty for the beginning */
    @Transactional(readOnly = true)
    public List<KnownCustomerLine> after(int partnerNo, String after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("after", after)
                .param("size", size)
                .query(KnownCustomerLine.class)
                .list();
    }

    /** @throws KnownCustomerNotFound if it isn't on the list */
    @Transactional(readOnly = true)
    public KnownCustomerLine require(KnownCustomer.Key key) {
        return jdbc.sql(ONE)
                .param("partner", key.partnerNo())
                .param("domain", key.domain())
                .query(KnownCustomerLine.class)
                .optional()
                .orElseThrow(KnownCustomerNotFound::new);
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
        customers.findById(key).ifPresent(this::remove);
    }

    /** The same, of one that is on the list as somebody saw it. */
    public void remove(KnownCustomer.Key key, long seenVersion) {
        var customer = customers.findById(key).orElseThrow(KnownCustomerNotFound::new);
        if (!customer.isAt(seenVersion)) {
            throw new ObjectOptimisticLockingFailureException(KnownCustomer.class, key);
        }
        remove(customer);
    }

    private void remove(KnownCustomer customer) {
        customers.delete(customer);
        events.publishEvent(deed("csat.customer-removed", customer.key())
                .was("domain", customer.key().domain())
                .was("name", customer.name()));
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
