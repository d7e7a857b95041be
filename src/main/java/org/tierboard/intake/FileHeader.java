package org.tierboard.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The header of a file, understood.
 *
 * @param names as they came
 * @param positions for each column of the kind, which field of a row holds it; -1 where the file has none
 * @param line of the header
 */
record FileHeader(List<String> names, int[] positions, Separator separator, long line) {

    private static final int MOST_COLUMNS = 500;

    static FileHeader understand(KindOfFile kind, List<String> names, Separator separator, long line) {
        if (names.size() > MOST_COLUMNS) {
            throw FileRefused.atLine(line, "tooManyColumns", names.size(), MOST_COLUMNS);
        }
        var positions = positions(names, line);
        if (kind.names().stream().noneMatch(positions::containsKey)) {
            throw FileRefused.atLine(
                    line, "noHeader", line, kind.kind().wireName(), String.join(", ", kind.required()));
        }
        for (var required : kind.required()) {
            if (!positions.containsKey(required)) {
                throw FileRefused.ofColumn(
                        line, required, "missingColumn", required, kind.kind().wireName());
            }
        }
        var ofColumns = kind.names().stream()
                .mapToInt(name -> positions.getOrDefault(name, -1))
                .toArray();
        return new FileHeader(List.copyOf(names), ofColumns, separator, line);
    }

    private static Map<String, Integer> positions(List<String> names, long line) {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            var name = normalise(names.get(i));
            if (!name.isEmpty() && positions.putIfAbsent(name, i) != null) {
                throw FileRefused.ofColumn(line, name, "duplicateColumn", name);
            }
        }
        return positions;
    }

    /** "Partner ID" is partner_id. */
    private static String normalise(String name) {
        return Blanks.strip(name).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** What the importer should know about the columns, once for the whole file. */
    List<String> remarks(KindOfFile kind) {
        var remarks = new ArrayList<String>();
        var unknown = names.stream()
                .filter(name -> kind.indexOf(normalise(name)) < 0)
                .map(Blanks::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            remarks.add(Reasons.say("unknownColumns", unknown));
        }
        var absent = kind.names().stream()
                .filter(name -> positions[kind.indexOf(name)] < 0)
                .toList();
        if (!absent.isEmpty()) {
            remarks.add(Reasons.say("absentColumns", absent));
        }
        return List.copyOf(remarks);
    }

    int width() {
        return names.size();
    }
}
