package org.tierboard.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.springframework.stereotype.Component;

/**
 * Prints a page written for it as PDF, tagged so that it can be read aloud, with its fonts inside. A name in any script
 * that the fonts know is printed; what they don't know leaves a box, never nothing.
 */
@Component
public class PdfPrinter {

    private static final double[] SIZES = {8.5, 8.0, 7.5, 7.0, 6.5, 5.9, 5.2};
    private static final String BOX = "\u25AF";
    private static final Set<FSFontUseCase> MAIN = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE);
    private static final Set<FSFontUseCase> LAST = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final byte[] regular = font("DejaVuSans.ttf");
    private final byte[] bold = font("DejaVuSans-Bold.ttf");
    private final byte[] east = font("DroidSansFallback.ttf");

    public PdfPrinter() {}

    /**
     * The largest print that fits on one page; the smallest, on as many pages as it takes, if none does.
     *
     * @param page the page as well-formed HTML for a size of its type in points
     */
    public byte[] onOnePage(DoubleFunction<String> page) {
        for (int i = 0; i < SIZES.length - 1; i++) {
            var printed = print(page.apply(SIZES[i]), 1);
            if (printed.length > 0) {
                return printed;
            }
        }
        return print(page.apply(SIZES[SIZES.length - 1]), Integer.MAX_VALUE);
    }

    /** @return nothing if it takes more pages than that */
    private byte[] print(String html, int pages) {
        var out = new ByteArrayOutputStream();
        try (var renderer = renderer(html, out)) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > pages) {
                return new byte[0];
            }
            renderer.createPDF();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PdfBoxRenderer renderer(String html, ByteArrayOutputStream out) {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer("Tierboard")
                .withHtmlContent(printable(html), null)
                .useUriResolver((base, uri) -> null)
                .useReplacementText(BOX)
                .useObjectDrawerFactory(new PdfIcons())
                .useUnicodeBidiSplitter(PdfBidi::new)
                .useUnicodeBidiReorderer(new PdfBidi())
                .defaultTextDirection(TextDirection.LTR)
                .useFont(() -> stream(regular), "Page", 400, FontStyle.NORMAL, true, MAIN)
                .useFont(() -> stream(bold), "Page", 700, FontStyle.NORMAL, true, MAIN)
                .useFont(() -> stream(east), "East", 400, FontStyle.NORMAL, true, LAST)
                .toStream(out)
                .buildPdfRenderer();
    }

    /** XML has no place for control characters, which a name may hold. */
    private static String printable(String html) {
        return html.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\uFFFE\uFFFF]|\\p{Cs}", "\uFFFD");
    }

    private static InputStream stream(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (var font = PdfPrinter.class.getResourceAsStream("/fonts/" + name)) {
            if (font == null) {
                throw new IllegalStateException("The font " + name + " isn't on the class path");
            }
            return font.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
