package org.tierboard.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws {@code <object type="icon" data="met">}: the pictures of the pages, which are 16 units wide. */
final class PdfIcons implements FSObjectDrawerFactory, FSObjectDrawer {

    /** The pictures are 16 wide; a little air keeps their edges on the paper. */
    private static final double UNITS = 17.6;

    private static final Color MET = new Color(0x17733f);
    private static final Color DUE = new Color(0x855600);
    private static final Color GAP = new Color(0xb3261e);
    private static final Color BLANK = new Color(0x7d8896);

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals("icon");
    }

    @Override
    @SuppressWarnings("TooManyParameters")
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (width / dotsPerPixel),
                (float) (height / dotsPerPixel),
                graphics -> draw(graphics, element.getAttribute("data"), width / dotsPerPixel / UNITS));
        return null;
    }

    private static void draw(Graphics2D graphics, String icon, double scale) {
        graphics.scale(scale, scale);
        graphics.translate(0.8, 0.8);
        switch (icon) {
            case "met" -> met(graphics);
            case "due" -> due(graphics);
            case "gap" -> gap(graphics);
            default -> line(graphics, BLANK, 1.3f, 4.5, 8, 11.5, 8);
        }
    }

    private static void met(Graphics2D graphics) {
        graphics.setColor(MET);
        graphics.fill(new Ellipse2D.Double(0.8, 0.8, 14.4, 14.4));
        line(graphics, Color.WHITE, 1.7f, 4.6, 8.3, 6.9, 10.6, 11.4, 5.7);
    }

    private static void due(Graphics2D graphics) {
        graphics.setColor(DUE);
        var diamond = path(8, 0.9, 15.1, 8, 8, 15.1, 0.9, 8);
        diamond.closePath();
        graphics.fill(diamond);
        line(graphics, Color.WHITE, 1.7f, 8, 4.8, 8, 8.6);
        line(graphics, Color.WHITE, 1.7f, 8, 10.9, 8, 11.1);
    }

    private static void gap(Graphics2D graphics) {
        graphics.setColor(GAP);
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(new Ellipse2D.Double(1.2, 1.2, 13.6, 13.6));
        line(graphics, GAP, 1.6f, 5.3, 5.3, 10.7, 10.7);
    }

    private static void line(Graphics2D graphics, Color color, float width, double... points) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path(points));
    }

    private static Path2D path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
