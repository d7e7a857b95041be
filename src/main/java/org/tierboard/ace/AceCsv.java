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
import java.util.Map;
import java.util.function.Consumer;

/** Reads opportunities out of the two kinds of CSV, told apart by their header. */
final class AceCsv {

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
        for (var format : List.of(AceFormat.API_CSV, AceFormat.PARTNER_CENTRAL_CSV)) {
            var known = header.stream().filter(format.vocabulary()::knows).count();
            var hasId = header.stream()
                    .anyMatch(name -> format.vocabulary()
                            .field(name)
                            .filter(AceField.OPPORTUNITY_ID::equals)
                            .isPresent());
            if (hasId && known >= 3) {
                return format;
            }
        }
        throw new AceRefused(AceRefused.Reason.NO_OPPORTUNITY_ID);
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
