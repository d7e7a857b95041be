package org.tierboard.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tierboard.account.Allowed;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;
import org.tierboard.export.TableFormat;

/** The audit as a file, from the pages that show it. */
@Controller
class AuditFileController {

    private final AuditFiles files;

    AuditFileController(AuditFiles files) {
        this.files = files;
    }

    @GetMapping({"/audit.csv", "/audit.xlsx"})
    @Allowed(Role.ADMINISTRATOR)
    void list(@ModelAttribute("form") AuditForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        files.all(form.toFilter(), TableFormat.of(request), response);
    }

    @GetMapping({"/partners/{partnerId}/audit.csv", "/partners/{partnerId}/audit.xlsx"})
    @Allowed({Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.ALLIANCE_LEAD})
    void show(VisiblePartner partner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        files.of(partner, TableFormat.of(request), response);
    }
}
