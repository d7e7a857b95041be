package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.tierboard.intake.FileRefused;

/**
 * A problem document about a file that can't be read at all.
 *
 * @param problem a word for programs: {@code notUtf8}, {@code missingColumn} and the like
 * @param line counted from 1
 * @param byteOffset counted from 0
 */
@Schema(name = "RefusedFile", description = "A problem with a file that can't be read at all, and where in it")
record RefusedFileJson(
        URI type,
        String title,
        int status,
        String detail,
        @Schema(type = "string", format = "uri-reference") URI instance,
        String problem,
        @Nullable Long line,
        @Nullable String column,
        @Nullable Long byteOffset) {

    private static final URI TYPE = URI.create("urn:tierboard:problem:file-refused");

    static RefusedFileJson of(FileRefused refused, String path) {
        return new RefusedFileJson(
                TYPE,
                "The file was refused",
                HttpStatus.UNPROCESSABLE_CONTENT.value(),
                refused.reason(),
                URI.create(path),
                refused.problem(),
                refused.line(),
                refused.column(),
                refused.byteOffset());
    }
}
