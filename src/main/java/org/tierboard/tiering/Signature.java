package org.tierboard.tiering;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.tierboard.account.Viewer;

/** Who did something and when, named as they were called then. */
@Embeddable
public record Signature(Integer userNo, String name, LocalDate day) {

    static Signature of(Viewer viewer, LocalDate day) {
        return new Signature(viewer.userNo(), viewer.name(), day);
    }

    boolean isBy(Viewer viewer) {
        return userNo == viewer.userNo();
    }
}
