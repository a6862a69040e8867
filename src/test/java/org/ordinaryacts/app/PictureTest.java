package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Any view as a picture: a drawing has every word that is seen, as words, and no more. */
@ExtendWith(ApplicationExtension.class)
class PictureTest {
    private static final Program PROGRAM = Program.of(Path.of("").toAbsolutePath(), true, "test");
    private static final List<Screen> SCREENS = List.of(new Screen.Stories(), new Screen.Play("license-renewal"),
            new Screen.Atlas(), new Screen.Errors(), new Screen.WhatIf("license-renewal"), new Screen.Lessons(),
            new Screen.Lesson("asking-and-sending"), new Screen.Plan(), new Screen.Guide("care"),
            Screen.Sources.all());

    private final List<Shell> shells = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell shell = new Shell(PROGRAM,
                Settings.fresh(Language.EN).begunFor(Settings.Purpose.LOOK).with(Motion.OFF), kept -> {
                });
        stage.setScene(new Scene(shell.root(), 1280, 800));
        stage.show();
        shells.add(shell);
    }

    private static <T> T inWindow(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static Document read(Path file) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (Exception e) {
            throw new AssertionError(file + " is no XML", e);
        }
    }

    private static List<Element> all(Document drawing, String tag) {
        NodeList found = drawing.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** The words of all texts of the window that lie within it and are not hidden. */
    private static List<String> seen(Node node, List<String> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return found;
        }
        if (node instanceof Text text) {
            found.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> seen(child, found));
        }
        return found;
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void everyScreenIsADrawingOfItsOwnWords() {
        Shell shell = shells.getFirst();
        for (Screen screen : SCREENS) {
            Path file = folder.resolve("view.svg");
            List<String> words = inWindow(() -> {
                shell.show(screen);
                // As often as what follows what: a pane that learns its width draws itself anew.
                for (int i = 0; i < 3; i++) {
                    shell.root().applyCss();
                    shell.root().layout();
                }
                List<String> shown = seen(shell.root(), new ArrayList<>());
                shell.picture(file);
                return shown;
            });
            Document drawing = read(file);
            String window = bare(String.join("", words));
            List<Element> lines = all(drawing, "text");
            assertThat(lines).as(screen.toString()).hasSizeGreaterThan(10);
            lines.forEach(line -> assertThat(window).as(screen.toString()).contains(bare(line.getTextContent())));
            assertThat(lines.stream().map(Element::getTextContent)).contains("Synthetic records only");
            assertThat(drawing.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1280 800");
            assertThat(all(drawing, "image")).isEmpty();
        }
    }

    @Test
    void theDrawingOfAStoryHasAllItsHoldersAndItsType() {
        Shell shell = shells.getFirst();
        Path file = folder.resolve("story.svg");
        inWindow(() -> {
            shell.show(new Screen.Play("license-renewal"));
            shell.player("license-renewal").orElseThrow().begin();
            shell.player("license-renewal").orElseThrow().jumpTo(2);
            shell.picture(file);
            return true;
        });
        Document drawing = read(file);
        String said = bare(String.join("", all(drawing, "text").stream().map(Element::getTextContent).toList()));
        assertThat(said).contains("Statelicense", "NCATC", "Databrokers");
        assertThat(all(drawing, "style").getFirst().getTextContent()).contains("font-family: Inter",
                "font-weight: 600", "data:font/ttf;base64,");
        assertThat(all(drawing, "path").stream().map(path -> path.getAttribute("stroke-dasharray")))
                .anyMatch(dashes -> !dashes.isEmpty());
    }

    @Test
    void everyDotOfARunIsInTheDrawing() throws IOException {
        Shell shell = shells.getFirst();
        Path file = folder.resolve("run.svg");
        inWindow(() -> {
            shell.show(new Screen.Errors());
            shell.picture(file);
            return true;
        });
        String drawing = Files.readString(file);
        assertThat(drawing.split("h0[M\"]", -1)).hasSize(12_797 - 771 + 1);
    }

    @Test
    void theSameViewIsTheSameDrawing() throws IOException {
        Shell shell = shells.getFirst();
        Path once = folder.resolve("one.svg");
        Path again = folder.resolve("two.svg");
        inWindow(() -> {
            shell.show(new Screen.Atlas());
            shell.picture(once);
            shell.picture(again);
            return true;
        });
        assertThat(Files.readString(again)).isEqualTo(Files.readString(once));
        assertThat(shell.notices()).containsExactly("app.notice.picture");
    }

    @Test
    void anyOtherNameIsAPictureOfDotsAndWhatCannotBeWrittenIsTold() throws IOException {
        Shell shell = shells.getFirst();
        Path file = folder.resolve("view.png");
        inWindow(() -> {
            shell.picture(file);
            return true;
        });
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280);
        inWindow(() -> {
            shell.picture(folder.resolve("nowhere").resolve("view.svg"));
            return true;
        });
        assertThat(shell.notices()).containsExactly("app.notice.picture.unwritten");
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
