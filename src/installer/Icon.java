import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * The program's icon: one holder, two others, a line that was sent and one that was asked for. Drawn in any size. The
 * program's own window carries it, too, as a picture that {@code java src/installer/Icon.java FILE} draws anew.
 */
final class Icon {
    private static final Color PAPER = new Color(0xF6F7F5);
    private static final Color INK = new Color(0x17202A);
    private static final Color GREEN = new Color(0x0B7A55);
    private static final Color BLUE = new Color(0x0A5AA8);
    private static final Color AMBER = new Color(0xB8680A);

    private Icon() {
    }

    /** Argument: where the picture for the window goes. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), png(128));
    }

    /** The icon in the form that this system asks for. */
    static Path write(Path folder, String system) throws IOException {
        String ending = system.startsWith("Windows") ? "ico" : system.startsWith("Mac") ? "icns" : "png";
        Path file = folder.resolve("ordinary-acts." + ending);
        Files.write(file, switch (ending) {
            case "ico" -> ico();
            case "icns" -> icns();
            default -> png(512);
        });
        return file;
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 100.0, size / 100.0);
        pen.setColor(PAPER);
        pen.fill(new RoundRectangle2D.Double(2, 2, 96, 96, 24, 24));
        pen.setColor(GREEN);
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new CubicCurve2D.Double(38, 50, 54, 50, 48, 27, 62, 27));
        pen.setColor(BLUE);
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[]{0.1f, 9}, 0));
        pen.draw(new CubicCurve2D.Double(38, 50, 54, 50, 48, 73, 62, 73));
        box(pen, 14, 40, INK, INK);
        box(pen, 62, 17, GREEN, new Color(0xDDF3EA));
        box(pen, 62, 63, AMBER, new Color(0xFDF0DC));
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void box(Graphics2D pen, double left, double top, Color edge, Color fill) {
        RoundRectangle2D box = new RoundRectangle2D.Double(left, top, 24, 20, 7, 7);
        pen.setColor(fill);
        pen.fill(box);
        pen.setColor(edge);
        pen.setStroke(new BasicStroke(4));
        pen.draw(box);
    }

    /** Windows' form: a head, and a PNG of 256 pixels (written as 0) behind it. */
    private static byte[] ico() throws IOException {
        byte[] picture = png(256);
        ByteBuffer out = ByteBuffer.allocate(22 + picture.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        out.put(new byte[]{0, 0, 0, 0}).putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(22);
        return out.put(picture).array();
    }

    /** macOS' form: a head, and PNGs, each behind a word that says its size. */
    private static byte[] icns() throws IOException {
        byte[] small = png(256);
        byte[] large = png(512);
        int length = 8 + 8 + small.length + 8 + large.length;
        return ByteBuffer.allocate(length).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length)
                .put("ic08".getBytes(StandardCharsets.US_ASCII)).putInt(8 + small.length).put(small)
                .put("ic09".getBytes(StandardCharsets.US_ASCII)).putInt(8 + large.length).put(large).array();
    }
}
