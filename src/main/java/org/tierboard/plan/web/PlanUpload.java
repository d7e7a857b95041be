package org.tierboard.plan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;
import org.tierboard.kernel.ProgrammeCalendar;
import org.tierboard.plan.PlanDesk;
import org.tierboard.plan.PlanFile;
import org.tierboard.plan.PlanRefused;

/** Takes an uploaded plan through the check and hands it in; its file on disk doesn't outlive the request. */
@Component
class PlanUpload {

    private final PlanDesk desk;
    private final ProgrammeCalendar calendar;

    PlanUpload(PlanDesk desk, ProgrammeCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    /** @return whether it was handed in; if not, what is wrong is an error of the field */
    boolean submit(VisiblePartner partner, Viewer viewer, PlanForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            submit(partner, viewer, form);
            return true;
        } catch (PlanRefused refused) {
            errors.rejectValue("file", "plan.file." + refused.fault());
            return false;
        }
    }

    /**
     * Hands it in.
     *
     * @return the plan's number
     * @throws PlanRefused if its file isn't one that is taken
     */
    int submit(VisiblePartner partner, Viewer viewer, PlanForm form) {
        try {
            return submit(partner, viewer, form, present(form.file()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int submit(VisiblePartner partner, Viewer viewer, PlanForm form, MultipartFile upload) throws IOException {
        Path path = Files.createTempFile("plan-", null);
        try {
            upload.transferTo(path);
            var file = PlanFile.check(path, String.valueOf(upload.getOriginalFilename()));
            return desk.submit(partner, viewer, file, form.noteOrNothing(), calendar.today());
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private static MultipartFile present(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new PlanRefused(PlanRefused.Fault.MISSING);
        }
        if (file.getSize() > PlanFile.LARGEST) {
            throw new PlanRefused(PlanRefused.Fault.TOO_LARGE);
        }
        return file;
    }
}
