import java.io.File;
import javafx.css.Stylesheet;

/** Translates a style sheet into the form that JavaFX reads without parsing. Arguments: the sheet, the translated one. */
final class StyleSheet {
    private StyleSheet() {
    }

    public static void main(String[] args) throws Exception {
        Stylesheet.convertToBinary(new File(args[0]), new File(args[1]));
    }
}
