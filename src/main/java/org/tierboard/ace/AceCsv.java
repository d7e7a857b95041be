package org.tierboard.ace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads opportunities out of the kinds of CSV, told apart by their header. */
final class AceCsv {

    private static final int ENOUGH = 3;
    private static final List<AceFormat> FORMATS =
            List.of(AceFormat.API_CSV, AceFormat.API_AWS_CSV, AceFormat.PARTNER_CENTRAL_CSV);

    private AceCsv() {}

    /**
     * Hands over every opportunity in the order of the file.
     *
     * @throws AceRefused if there is no header with an opportunity's id
     */
    static void read(InputStream csv, char separator, Consumer<AceRecord> each) throws IOException {
        try (var rows = open(csv, separator)) {
            var all = rows.stream().filter(row -> !isBlank(row)).iterator();
            if (!all.hasNext()) {
                throw new AceRefused(AceRefused.Reason.EMPTY);
            }
            var header = header(all.next());
            var format = format(header);
            while (all.hasNext()) {
                var row = all.next();
                each.accept(record(row, format, header, !all.hasNext()));
            }
        } catch (CsvParseException broken) {
            throw new AceRefused(AceRefused.Reason.UNKNOWN);
        }
    }

    /** What is wrong with the width of a row is told of the row, and doesn't end the reading. */
    private static CsvReader<CsvRecord> open(InputStream csv, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8));
    }

    private static List<String> header(CsvRecord row) {
        var names = row.getFields().stream().map(AceCsv::strip).toList();
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return List.copyOf(names.subList(0, width));
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(field -> strip(field).isEmpty());
    }

    /**
     * A spreadsheet leaves out separators behind the last field that holds something. Of the last row it can't be told
     * whether it was left short or cut off.
     */
    private static AceRecord record(CsvRecord row, AceFormat format, List<String> header, boolean isLast) {
        int width = header.size();
        int count = row.getFieldCount();
        boolean surplus = count > width
                && !row.getFields().subList(width, count).stream()
                        .allMatch(field -> strip(field).isEmpty());
        boolean missing = count < width && isLast;
        return new AceRecord(
                row.getStartingLineNumber(), format, values(header, row), header, surplus || missing ? count : width);
    }

    /** Blanks that never break a line are blanks, too. */
    private static String strip(String field) {
        return field.replace('\u00a0', ' ').strip();
    }

    private static AceFormat format(List<String> header) {
        for (var format : FORMATS) {
            if (hasId(header, format.vocabulary()) && known(header, format.vocabulary()) >= ENOUGH) {
                return format;
            }
        }
        throw new AceRefused(isFieldList(header) ? AceRefused.Reason.FIELD_LIST : AceRefused.Reason.NO_OPPORTUNITY_ID);
    }

    /** What comes with the integration's documents: what fields mean, or a column of values for each of the S3 names. */
    private static boolean isFieldList(List<String> header) {
        return header.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("field name"))
                || (!hasId(header, AceVocabulary.S3) && known(header, AceVocabulary.S3) >= ENOUGH);
    }

    private static long known(List<String> header, AceVocabulary vocabulary) {
        return header.stream().filter(vocabulary::knows).count();
    }

    private static boolean hasId(List<String> header, AceVocabulary vocabulary) {
        return header.stream()
                .anyMatch(name -> vocabulary
                        .field(name)
                        .filter(AceField.OPPORTUNITY_ID::equals)
                        .isPresent());
    }

    private static Map<String, String> values(List<String> header, CsvRecord row) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            var value = strip(row.getField(i));
            if (!value.isEmpty()) {
                values.putIfAbsent(header.get(i), value);
            }
        }
        return values;
    }
}
