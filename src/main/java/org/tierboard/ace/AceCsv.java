package org.tierboard.ace;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
        try (var rows = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            var all = rows.iterator();
            if (!all.hasNext()) {
                throw new AceRefused(AceRefused.Reason.EMPTY);
            }
            var header = all.next().getFields().stream().map(String::strip).toList();
            var format = format(header);
            all.forEachRemaining(row ->
                    each.accept(new AceRecord(row.getStartingLineNumber(), format, values(header, row), header)));
        } catch (CsvParseException broken) {
            throw new AceRefused(AceRefused.Reason.UNKNOWN);
        }
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
            var value = row.getField(i).strip();
            if (!value.isEmpty()) {
                values.putIfAbsent(header.get(i), value);
            }
        }
        return values;
    }
}
