package org.tierboard.tiering.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierboard.tiering.PreAssessments.Meeting;

/** When the executive business review was held, and who took part. */
@Schema(name = "ReviewMeeting")
record MeetingInput(
        @NotNull(message = "{tiering.meeting.day.missing}") @Nullable
        LocalDate reviewHeldOn,

        @NotBlank(message = "{tiering.meeting.participants.missing}")
        @Size(max = 2000, message = "{tiering.meeting.participants.long}")
        @Nullable
        String participants) {

    Meeting toMeeting() {
        return new Meeting(
                requireNonNull(reviewHeldOn), requireNonNull(participants).replace("\r\n", "\n"));
    }
}
