package org.ordinaryacts.export.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.ordinaryacts.view.MapView;
import org.w3c.dom.Element;

/** Draws the lines of a poster: who acts by the kind of line, as everywhere, and where data arrive by a head. */
final class PosterLines implements FSObjectDrawer {
    /** The type of the element that these lines stand in for. */
    static final String TYPE = "ordinary-acts/flows";
    private static final double HEAD = 4.5;
    private static final Color INK = new Color(0x55, 0x55, 0x55);

    private final MapView map;
    private final PosterPlan plan;

    PosterLines(MapView map, PosterPlan plan) {
        this.map = map;
        this.plan = plan;
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dots) {
        device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, this::draw);
        return Map.of();
    }

    /** Where the board is drawn larger or smaller than planned, so are its lines. */
    private void draw(Graphics2D pen) {
        double scale = PosterWriting.PIXELS_IN_POINT;
        pen.scale(scale, scale);
        pen.setColor(new Color(0xBB, 0xBB, 0xBB));
        pen.setStroke(new BasicStroke(0.5f));
        plan.lanes().stream().skip(1).forEach(left -> pen.draw(new Line2D.Double(left, 0, left, plan.height())));
        pen.setColor(INK);
        map.flows().forEach(flow -> draw(pen, flow));
    }

    private void draw(Graphics2D pen, MapView.FlowLine flow) {
        PosterPlan.Way way = plan.way(flow);
        pen.setStroke(stroke(flow.actor()));
        pen.draw(new CubicCurve2D.Double(way.startX(), way.startY(), way.handleX(), way.startY(), way.otherX(),
                way.endY(), way.endX(), way.endY()));
        double side = way.otherX() < way.endX() ? -HEAD : HEAD;
        Path2D head = new Path2D.Double();
        head.moveTo(way.endX(), way.endY());
        head.lineTo(way.endX() + side, way.endY() - HEAD / 2);
        head.lineTo(way.endX() + side, way.endY() + HEAD / 2);
        head.closePath();
        pen.fill(head);
    }

    /** Solid where it is sent, dotted where it is asked for, dashed where the source does not say. */
    static BasicStroke stroke(String actor) {
        float[] dashes = switch (actor) {
            case "asked" -> new float[] {1, 2.4f};
            case "not stated" -> new float[] {5, 3};
            default -> new float[0];
        };
        return dashes.length == 0
                ? new BasicStroke(0.7f)
                : new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
