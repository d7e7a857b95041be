package org.tierboard.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing of that kind can be imported; says what can. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class UnknownImportKind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownImportKind(String wireName) {
        super(Reasons.say("unknownKind", wireName, known()));
    }

    private static String known() {
        return Arrays.stream(ImportKind.values()).map(ImportKind::wireName).collect(Collectors.joining(", "));
    }
}
