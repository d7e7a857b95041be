package org.tierboard.ace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierboard.ace.AceObjection.Reason;

/** What is expected to be spent with the vendor, in US dollars a month (R12). */
final class AceAmount {

    private static final Pattern CURRENCY = Pattern.compile("\\(([A-Z]{3})\\)");
    private static final String DOLLARS = "USD";
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final AceFields fields;
    private final boolean isCsv;

    /** @param isCsv whether people may have written it, each in their own way */
    AceAmount(AceFields fields, boolean isCsv) {
        this.fields = fields;
        this.isCsv = isCsv;
    }

    /** Null if something speaks against it. */
    @Nullable
    BigDecimal monthly() {
        var amount = fields.text(AceField.AMOUNT).flatMap(AceValues::amount).orElse(null);
        return amount == null || !isAnnual() ? amount : amount.divide(MONTHS, 2, RoundingMode.HALF_UP);
    }

    boolean isAnnual() {
        return fields.says(AceField.FREQUENCY, "annual");
    }

    List<AceObjection> objections() {
        return Optional.ofNullable(currency()).or(this::amount).stream().toList();
    }

    /** In a column of its own, or behind the name of the amount's: {@code Estimated MRR (EUR)}. */
    private @Nullable AceObjection currency() {
        if (fields.text(AceField.CURRENCY)
                .filter(currency -> !currency.equalsIgnoreCase(DOLLARS))
                .isPresent()) {
            return fields.objection(AceField.CURRENCY, Reason.NOT_US_DOLLARS);
        }
        var column = fields.name(AceField.AMOUNT);
        var named = CURRENCY.matcher(column);
        return named.find() && !named.group(1).equals(DOLLARS)
                ? new AceObjection(column, named.group(1), Reason.NOT_US_DOLLARS)
                : null;
    }

    private Optional<AceObjection> amount() {
        var text = fields.text(AceField.AMOUNT);
        if (text.isEmpty()) {
            return Optional.of(fields.objection(AceField.AMOUNT, Reason.NO_AMOUNT));
        }
        if (isCsv && AceValues.isAmbiguous(text.get())) {
            return Optional.of(fields.objection(AceField.AMOUNT, Reason.AMBIGUOUS_AMOUNT));
        }
        return AceValues.amount(text.get()).isPresent()
                ? Optional.empty()
                : Optional.of(fields.objection(AceField.AMOUNT, Reason.BAD_AMOUNT));
    }
}
