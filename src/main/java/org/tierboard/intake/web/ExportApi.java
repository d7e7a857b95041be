package org.tierboard.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.intake.ImportKind;

/** The facts as files, for programs. */
@RestController
@RequestMapping("/api/v1/exports")
@Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER})
@Tag(name = "Exports")
class ExportApi {

    private final FactFiles files;

    ExportApi(FactFiles files) {
        this.files = files;
    }

    @Operation(
            summary = "All facts of a kind that the caller may see, as the CSV that an import of the kind reads",
            description =
                    "Importing it again changes nothing. csat-responses are for administrators. An answer that is cut"
                            + " off, its last chunk missing, failed on the way: ask again.")
    @GetMapping(path = "/{kind}", produces = "text/csv;charset=UTF-8")
    void show(
            @Parameter(
                            description = "As for an import",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "partners",
                                                "tier-periods",
                                                "individuals",
                                                "credentials",
                                                "opportunities",
                                                "business-plans",
                                                "validations",
                                                "references",
                                                "csat-responses",
                                                "executive-business-reviews"
                                            }))
                    @PathVariable("kind")
                    String kind,
            @Parameter(hidden = true) Viewer viewer,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        files.send(ImportKind.require(kind), viewer, response);
    }
}
