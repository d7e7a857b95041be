package org.tierboard.export;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Writing from the right, by the JDK's reading of the Unicode algorithm. */
final class PdfBidi implements BidiReorderer, BidiSplitter {

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    private Integer[] visual = {};
    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(
                paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var levels = new byte[runs.getRunCount()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) runs.getRunLevel(i);
        }
        visual = IntStream.range(0, levels.length).boxed().toArray(Integer[]::new);
        if (levels.length > 1) {
            Bidi.reorderVisually(levels, 0, visual, 0, levels.length);
        }
    }

    @Override
    public int countTextRuns() {
        return visual.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int run = visual[index];
        int start = runs.getRunStart(run);
        return new BidiTextRun(start, runs.getRunLimit(run) - start, runs.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }

    /** Of one run; what stands above or below a letter stays behind it. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var reordered = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            reordered.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return reordered.toString();
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String mirrored(String letter) {
        int place = MIRRORED.indexOf(letter);
        return place < 0 ? letter : MIRRORED.substring(place ^ 1, (place ^ 1) + 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicShapes.join(text);
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
