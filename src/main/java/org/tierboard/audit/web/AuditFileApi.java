package org.tierboard.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.TableFormat;

/** The audit as a file, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Audit")
class AuditFileApi {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CUT_OFF =
            "Newest first. An answer that is cut off, its last chunk missing, failed on the way: ask again.";

    private final AuditFiles files;

    AuditFileApi(AuditFiles files) {
        this.files = files;
    }

    @Operation(summary = "What was done and refused, as CSV or Excel", description = CUT_OFF)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(
            path = {"/audit.csv", "/audit.xlsx"},
            produces = {CSV, XLSX})
    @Allowed(Role.ADMINISTRATOR)
    void list(
            @ParameterObject AuditForm filter,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        files.all(filter.toFilter(), TableFormat.of(request), response);
    }

    @Operation(summary = "What was done and refused for a partner, as CSV or Excel", description = CUT_OFF)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping(
            path = {"/partners/{partnerId}/audit.csv", "/partners/{partnerId}/audit.xlsx"},
            produces = {CSV, XLSX})
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    void show(
            VisiblePartner partner,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        files.of(partner, TableFormat.of(request), response);
    }
}
