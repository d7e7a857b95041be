package org.tierboard.intake.web;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.tierboard.account.PartnerNotFound;
import org.tierboard.account.Viewer;
import org.tierboard.intake.FileRefused;
import org.tierboard.intake.ImportKind;
import org.tierboard.intake.ImportNotAllowed;
import org.tierboard.intake.ImportOrder;
import org.tierboard.intake.KindRecognition;
import org.tierboard.intake.UnknownImportKind;
import org.tierboard.intake.UploadDesk;

/** Keeps what the form holds, and says beside its fields what was wrong. */
@Component
class UploadForms {

    private final Uploads uploads;
    private final UploadDesk desk;
    private final KindRecognition recognition;
    private final ApplicationEventPublisher events;

    UploadForms(Uploads uploads, UploadDesk desk, KindRecognition recognition, ApplicationEventPublisher events) {
        this.uploads = uploads;
        this.desk = desk;
        this.recognition = recognition;
        this.events = events;
    }

    /** @return the id of the upload; none if there are errors */
    Optional<UUID> keep(Viewer viewer, ImportForm form, BindingResult errors) {
        if (!form.hasFile()) {
            errors.rejectValue("file", "intake.form.file.missing");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            var upload = requireNonNull(form.file());
            return uploads.noting(
                    form.kind(), upload, () -> uploads.look(upload, file -> keep(viewer, form, file, errors)));
        } catch (ImportNotAllowed refused) {
            events.publishEvent(refused.refusal());
            errors.rejectValue("kind", "intake.refused", new Object[] {refused.getMessage()}, null);
        } catch (UnknownImportKind refused) {
            errors.rejectValue("kind", "intake.refused", new Object[] {refused.getMessage()}, null);
        } catch (PartnerNotFound unknown) {
            errors.rejectValue("partnerId", "intake.form.partner.unknown");
        } catch (FileRefused refused) {
            errors.rejectValue("file", "intake.refused", new Object[] {refused.getMessage()}, null);
        }
        return Optional.empty();
    }

    private Optional<UUID> keep(Viewer viewer, ImportForm form, Path file, BindingResult errors) {
        var named = form.kind();
        var kind = named == null || named.isBlank() ? recognition.of(file, viewer) : ImportKind.require(named);
        var partner = uploads.partner(viewer, kind, form.partnerId());
        if (kind.isOfOnePartner() && partner == null) {
            errors.rejectValue("partnerId", "intake.form.partner.missing");
            return Optional.empty();
        }
        var name = Uploads.nameOf(requireNonNull(form.file()));
        var mode = requireNonNull(form.mode()).meant();
        return Optional.of(desk.keep(new ImportOrder(kind, mode, form.isDryRun(), name, viewer).of(partner), file));
    }
}
