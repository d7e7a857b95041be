package org.tierboard.partner.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tierboard.partner.Individual.Person;

/** What a lead typed for a colleague to be registered. */
@Schema(name = "IndividualInput")
record NewPersonForm(
        @NotNull(message = "{people.name.missing}")
        @Pattern(regexp = Typed.SOMETHING, message = "{people.name.missing}")
        @Size(max = 120, message = "{people.name.long}")
        @Pattern(regexp = "\\P{Cntrl}*", message = "{people.name.control}")
        @Nullable
        String fullName,

        @NotBlank(message = "{people.email.missing}")
        @Email(regexp = Typed.ADDRESS, message = "{people.email.malformed}")
        @Size(max = 254, message = "{people.email.malformed}")
        @Nullable
        String email,

        @Nullable Boolean invite) {

    static NewPersonForm blank() {
        return new NewPersonForm(null, null, true);
    }

    Person toPerson() {
        return new Person(requireNonNull(fullName), requireNonNull(email));
    }

    boolean isInvited() {
        return Boolean.TRUE.equals(invite);
    }
}
