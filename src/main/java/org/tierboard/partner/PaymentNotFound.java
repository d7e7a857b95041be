package org.tierboard.partner;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The partner's ledger has no such line. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PaymentNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PaymentNotFound(int paymentNo) {
        super("There is no payment %d of this partner.".formatted(paymentNo));
    }
}
