package org.tierboard.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No partner by that id, or none that the viewer may see: the two are never told apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PartnerNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartnerNotFound(String partnerId) {
        super("There is no partner '%s' that you may see.".formatted(partnerId));
    }
}
