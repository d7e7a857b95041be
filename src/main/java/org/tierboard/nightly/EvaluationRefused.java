package org.tierboard.nightly;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A day that can't be evaluated any more, or not yet. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class EvaluationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationRefused(String message) {
        super(message);
    }
}
