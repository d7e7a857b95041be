package org.tierboard.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes rows from the parser, keeping no more of one than a fact could need. */
final class RawRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    /** In characters; anything longer is a mistake, whatever the column. */
    static final int LONGEST_FIELD = 100_000;

    private static final int KEPT_OF_OVERLONG = 200;

    private final int width;
    private List<String> fields = new ArrayList<>();
    private boolean surplus;
    private int overlong = -1;

    RawRowHandler(int width) {
        this.width = width;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>(Math.min(width, 16));
        surplus = false;
        overlong = -1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= width) {
            surplus |= !Blanks.strip(new String(buffer, offset, Math.min(length, KEPT_OF_OVERLONG)))
                    .isEmpty();
            return;
        }
        if (length > LONGEST_FIELD && overlong < 0) {
            overlong = index;
        }
        fields.add(new String(buffer, offset, length > LONGEST_FIELD ? kept(buffer, offset) : length));
    }

    /** No character is cut in two. */
    private static int kept(char[] buffer, int offset) {
        return Character.isHighSurrogate(buffer[offset + KEPT_OF_OVERLONG - 1])
                ? KEPT_OF_OVERLONG - 1
                : KEPT_OF_OVERLONG;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(getStartingLineNumber(), fields, surplus, getFieldCount(), overlong);
    }
}
