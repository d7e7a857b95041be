package org.tierboard.notification;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no mail by that number, or nothing in it to be read. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class MailNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotFound(long mailNo) {
        super("There is no mail %d that can be read.".formatted(mailNo));
    }
}
