package org.tierboard.partner;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Tier;

/** Writes "no tier" as {@code NONE}; Registered is not a tier (FAQ 4). */
@Converter
class TierOrNone implements AttributeConverter<@Nullable Tier, String> {

    private static final String NONE = "NONE";

    @Override
    public String convertToDatabaseColumn(@Nullable Tier tier) {
        return tier == null ? NONE : tier.name();
    }

    @Override
    public @Nullable Tier convertToEntityAttribute(String column) {
        return NONE.equals(column) ? null : Tier.valueOf(column);
    }
}
