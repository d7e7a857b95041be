package org.tierboard.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierboard.ace.AceField;
import org.tierboard.ace.AceOpportunity;
import org.tierboard.ace.AceReading;
import org.tierboard.ace.AceRecord;
import org.tierboard.ace.LaunchDate;
import org.tierboard.export.FormulaGuard;
import org.tierboard.kernel.PartnerId;
import tools.jackson.databind.json.JsonMapper;

/** An opportunity of an ACE file as it came. */
record AceRow(AceRecord record, @Nullable PartnerId partner, LocalDate today) implements RawRow {

    /** How it is staged; {@code launched_on} is the best that the file knows, until the checks know more. */
    static final List<FileColumn> COLUMNS = List.of(
            FileColumn.of("opportunity_id", TextField.ID, "").isKey(),
            FileColumn.of("vendors_view", new BooleanField(), "").isKey(),
            FileColumn.of("partner_id", new PartnerIdField(), "").isRequired(),
            FileColumn.of("customer", TextField.NAME, ""),
            FileColumn.of("workload", TextField.NAME, ""),
            FileColumn.of("origin", TextField.ID, ""),
            FileColumn.of("stage", TextField.ID, ""),
            FileColumn.of("estimated_mrr", new AmountField(), ""),
            FileColumn.of("annual", new BooleanField(), ""),
            FileColumn.of("review_status", TextField.ID, ""),
            FileColumn.of("partner_reference", TextField.ID, ""),
            FileColumn.of("launched_on", new DateField(), ""),
            FileColumn.of("launched_on_source", TextField.ID, ""));

    private static final Map<String, AceField> FIELDS = Map.of(
            "opportunity_id", AceField.OPPORTUNITY_ID,
            "customer", AceField.CUSTOMER,
            "workload", AceField.TITLE,
            "stage", AceField.STAGE,
            "estimated_mrr", AceField.AMOUNT,
            "review_status", AceField.REVIEW_STATUS,
            "partner_reference", AceField.PARTNER_ID,
            "launched_on", AceField.TARGET_CLOSE_DATE);

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public long line() {
        return record.place();
    }

    /** Of CSV the fields by the header; of JSON all as one text. */
    @Override
    public List<String> fields(CheckedFile file) {
        if (!record.format().isCsv()) {
            return List.of(JSON.writeValueAsString(record.values()));
        }
        return file.header().names().stream()
                .map(name -> record.values().getOrDefault(name, ""))
                .toList();
    }

    @Override
    public String value(String column, CheckedFile file) {
        var text = record.values().get(column);
        if (text != null) {
            return text;
        }
        return FIELDS.containsKey(column) ? record.text(FIELDS.get(column)) : "";
    }

    @Override
    public void fill(FileRow row, CheckedFile file) {
        int width = record.header().size();
        if (record.width() != width) {
            row.fault(
                    "", Reasons.say(record.width() > width ? "tooManyFields" : "tooFewFields", record.width(), width));
            return;
        }
        var outcome = AceReading.of(record);
        outcome.objections()
                .forEach(found -> row.fault(found.name(), Reasons.say("ace." + found.reason(), found.value())));
        var opportunity = outcome.opportunity();
        if (opportunity != null) {
            fill(row, opportunity);
        }
    }

    private void fill(FileRow row, AceOpportunity opportunity) {
        var launch = opportunity.isLaunched() || opportunity.isVendorsView()
                ? LaunchDate.of(opportunity, null, today).orElse(null)
                : null;
        var texts = new Object[] {
            opportunity.id(),
            opportunity.isVendorsView(),
            partner == null ? null : partner.value(),
            opportunity.customer(),
            opportunity.title(),
            opportunity.origin(),
            opportunity.stage(),
            cents(opportunity.monthlyRevenue()),
            opportunity.annual(),
            opportunity.reviewStatus(),
            opportunity.partnerId(),
            launch == null ? null : launch.day(),
            launch == null ? null : launch.source()
        };
        for (int i = 0; i < texts.length; i++) {
            row.read(i, COLUMNS.get(i), texts[i] == null ? "" : text(texts[i].toString()));
        }
    }

    /** In CSV an apostrophe may stand before what a spreadsheet would run, as in a list of rejections. */
    private String text(String value) {
        return record.format().isCsv() ? FormulaGuard.remove(value) : value;
    }

    private static @Nullable String cents(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
