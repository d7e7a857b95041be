package org.tierboard.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the name of a badge means: a code of the catalogue, or nothing that counts. */
@Entity
class BadgeName {

    @Id
    private String badgeKey;

    private String name;

    private @Nullable Short typeNo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BadgeName() {}

    BadgeName(String badgeKey, String name) {
        this.badgeKey = badgeKey;
        this.name = name;
    }

    void mean(@Nullable Integer type) {
        typeNo = type == null ? null : type.shortValue();
    }

    String name() {
        return name;
    }

    @Nullable
    Integer typeNo() {
        return typeNo == null ? null : typeNo.intValue();
    }

    boolean isAt(long seenVersion) {
        return Objects.equals(version, seenVersion);
    }
}
