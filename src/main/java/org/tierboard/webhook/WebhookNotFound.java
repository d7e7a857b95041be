package org.tierboard.webhook;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such webhook, or not for whoever asks. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class WebhookNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebhookNotFound(long hookNo) {
        super("There is no webhook %d.".formatted(hookNo));
    }
}
