package org.tierboard.partner;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tierboard.kernel.Deed;
import org.tierboard.partner.PersonRefused.Reason;

/**
 * Whether an address is somebody else's, over all partners (R10). The exclusion constraint judges, also when two write at
 * the same moment; a look beforehand only spares a mail.
 */
@Component
class Addresses {

    private static final String CONSTRAINT = "individual_address_one_at_a_time";

    private static final String TAKEN = """
            select exists (
                   select
                     from individual_address
                     join individual on individual.partner_no = :partner
                                    and individual.individual_no = :person
                    where individual_address.address = address_of(:address)
                      and (individual_address.partner_no, individual_address.individual_no) <> (:partner, :person)
                      and individual_address.during && daterange(individual.registered_on, individual.left_on))
            """;

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(Individual by, String address) {
        return jdbc.sql(TAKEN)
                .param("partner", by.partnerNo())
                .param("person", by.individualNo())
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    /** @throws PersonRefused if the database says that an address is taken; the transaction is spent then */
    static <T> T unlessTaken(Deed tried, Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException violation) {
            if (String.valueOf(violation.getMessage()).contains(CONSTRAINT)) {
                throw new PersonRefused(Reason.ADDRESS_TAKEN, tried);
            }
            throw violation;
        }
    }
}
