package org.tierboard.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Viewer;
import org.tierboard.intake.FileRefused;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportNotAllowed;
import org.tierboard.intake.ImportOrder;
import org.tierboard.intake.TooManyImports;
import org.tierboard.intake.UnknownImportKind;

/** Submits what the form holds, and says beside its fields what was wrong. */
@Component
class UploadForms {

    private final Uploads uploads;

    UploadForms(Uploads uploads) {
        this.uploads = uploads;
    }

    /** @return the id of the import; none if there are errors */
    Optional<UUID> submit(Viewer viewer, ImportForm form, BindingResult errors) {
        if (!form.hasFile()) {
            errors.rejectValue("file", "intake.form.file.missing");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            var kind = ImportKind.require(requireNonNull(form.kind()));
            var mode = requireNonNull(form.mode()).meant();
            var order = new ImportOrder(kind, mode, form.isDryRun(), "", viewer)
                    .of(uploads.partner(viewer, kind, form.partnerId()));
            if (kind.isOfOnePartner() && order.partner() == null) {
                errors.rejectValue("partnerId", "intake.form.partner.missing");
                return Optional.empty();
            }
            return Optional.of(uploads.submit(order, requireNonNull(form.file())));
        } catch (PartnerNotFound unknown) {
            errors.rejectValue("partnerId", "intake.form.partner.unknown");
        } catch (UnknownImportKind | ImportNotAllowed refused) {
            errors.rejectValue("kind", "intake.refused", new Object[] {refused.getMessage()}, null);
        } catch (FileRefused | TooManyImports refused) {
            errors.rejectValue("file", "intake.refused", new Object[] {refused.getMessage()}, null);
        }
        return Optional.empty();
    }
}
