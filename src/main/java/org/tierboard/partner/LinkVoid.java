package org.tierboard.partner;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A person's link that was never one, is too old, was revoked, or belongs to somebody who has left. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class LinkVoid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkVoid() {
        super("This link has expired, was replaced by a newer one, or is incomplete."
                + " Ask your alliance lead for a new invitation.");
    }
}
