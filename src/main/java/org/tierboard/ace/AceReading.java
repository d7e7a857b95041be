package org.tierboard.ace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierboard.ace.AceObjection.Reason;
import org.tierboard.opportunity.Origin;
import org.tierboard.opportunity.SalesStage;

/** Makes sense of one opportunity of a file, and collects what speaks against it. */
public final class AceReading {

    private static final Pattern ID = Pattern.compile("O[0-9A-Za-z]{1,19}");
    private static final String HIDDEN = "accept to view";

    private final AceFields fields;
    private final AceAmount amount;
    private final List<AceObjection> objections = new ArrayList<>();

    private AceReading(AceRecord record) {
        this.fields = new AceFields(record);
        this.amount = new AceAmount(fields, record.format().isCsv());
    }

    /**
     * What became of a record.
     *
     * @param opportunity null if something speaks against it
     * @param objections empty if nothing does
     */
    public record Outcome(@Nullable AceOpportunity opportunity, List<AceObjection> objections) {}

    public static Outcome of(AceRecord record) {
        var reading = new AceReading(record);
        var opportunity = record.format().isVendorsView() ? reading.vendorsView() : reading.opportunity();
        return new Outcome(reading.objections.isEmpty() ? opportunity : null, List.copyOf(reading.objections));
    }

    private AceOpportunity opportunity() {
        catalog();
        var id = id();
        var stage = stage();
        acceptance();
        return new AceOpportunity(
                id,
                fields.text(AceField.PARTNER_ID).orElse(null),
                customer(),
                fields.text(AceField.TITLE).orElse(null),
                origin(),
                stage,
                fields.text(AceField.REVIEW_STATUS).orElse(null),
                monthlyRevenue(),
                amount.isAnnual(),
                awsLaunchedOn(),
                day(AceField.TARGET_CLOSE_DATE),
                day(AceField.LAST_MODIFIED));
    }

    private AceOpportunity vendorsView() {
        catalog();
        return new AceOpportunity(
                id(), null, null, null, origin(), null, null, null, false, awsLaunchedOn(), null, null);
    }

    /** The sandbox is for trying out. Shapes without a catalogue come from the real one only. */
    private void catalog() {
        fields.text(AceField.CATALOG)
                .filter(catalog -> !catalog.equalsIgnoreCase("AWS"))
                .ifPresent(other -> object(AceField.CATALOG, Reason.OTHER_CATALOG));
    }

    private String id() {
        var id = fields.text(AceField.OPPORTUNITY_ID);
        if (id.isEmpty()) {
            object(AceField.OPPORTUNITY_ID, Reason.NO_ID);
        } else if (!ID.matcher(id.get()).matches()) {
            object(AceField.OPPORTUNITY_ID, Reason.BAD_ID);
        }
        return id.orElse("");
    }

    /** Before a referral is accepted the customer is masked; for national security it may be withheld for good. */
    private @Nullable String customer() {
        var customer = fields.text(AceField.CUSTOMER);
        if (customer.filter(name -> name.toLowerCase(Locale.ROOT).equals(HIDDEN))
                .isPresent()) {
            object(AceField.CUSTOMER, Reason.CUSTOMER_HIDDEN);
        } else if (customer.isEmpty() && !fields.says(AceField.NATIONAL_SECURITY, "yes")) {
            object(AceField.CUSTOMER, Reason.NO_CUSTOMER);
        }
        return customer.orElse(null);
    }

    private @Nullable SalesStage stage() {
        var text = fields.text(AceField.STAGE);
        if (text.isEmpty()) {
            object(AceField.STAGE, Reason.NO_STAGE);
            return null;
        }
        return known(AceField.STAGE, text.get(), SalesStage.values(), Reason.UNKNOWN_STAGE);
    }

    private void acceptance() {
        if (fields.says(AceField.ACCEPTANCE, "rejected") || fields.says(AceField.ACCEPTANCE, "pending")) {
            object(AceField.ACCEPTANCE, Reason.NOT_ACCEPTED);
        }
    }

    private @Nullable Origin origin() {
        var text = fields.text(AceField.ORIGIN);
        return text.map(origin -> known(
                        AceField.ORIGIN,
                        origin.replaceFirst("(?i) referral$", ""),
                        Origin.values(),
                        Reason.UNKNOWN_ORIGIN))
                .orElse(null);
    }

    private <E extends Enum<E>> @Nullable E known(AceField field, String text, E[] all, Reason otherwise) {
        var name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        for (var one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        object(field, otherwise);
        return null;
    }

    private @Nullable BigDecimal monthlyRevenue() {
        objections.addAll(amount.objections());
        return amount.monthly();
    }

    /** The vendor tells a close date only of what it sees launched or lost. */
    private @Nullable LocalDate awsLaunchedOn() {
        var day = day(AceField.AWS_CLOSE_DATE);
        return fields.says(AceField.AWS_STAGE, "launched") ? day : null;
    }

    private @Nullable LocalDate day(AceField field) {
        return read(field, AceValues::day, Reason.BAD_DATE);
    }

    private <T> @Nullable T read(AceField field, Function<String, Optional<T>> reading, Reason otherwise) {
        var text = fields.text(field);
        var value = text.flatMap(reading);
        if (text.isPresent() && value.isEmpty()) {
            object(field, otherwise);
        }
        return value.orElse(null);
    }

    private void object(AceField field, Reason reason) {
        objections.add(fields.objection(field, reason));
    }
}
