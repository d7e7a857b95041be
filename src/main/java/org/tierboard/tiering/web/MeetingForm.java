package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.tierboard.tiering.PreAssessments.Meeting;

/** When the executive business review was held, and who took part. */
record MeetingForm(
        @NotNull(message = "{tiering.meeting.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate heldOn,

        @NotBlank(message = "{tiering.meeting.participants.missing}")
        @Size(max = 2000, message = "{tiering.meeting.participants.long}")
        @Nullable
        String participants) {

    static MeetingForm on(LocalDate today) {
        return new MeetingForm(today, "");
    }

    Meeting toMeeting() {
        return new Meeting(requireNonNull(heldOn), requireNonNull(participants).replace("\r\n", "\n"));
    }
}
