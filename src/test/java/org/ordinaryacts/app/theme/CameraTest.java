package org.ordinaryacts.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.theme.Camera.Box;
import org.ordinaryacts.app.theme.Camera.Size;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Where somebody looks: zoom, pan, and what stays in sight. */
@ExtendWith(ApplicationExtension.class)
class CameraTest {
    private static final Size CONTENT = new Size(1000, 800);
    private static final Size WINDOW = new Size(400, 300);

    @Test
    void whatIsUnderThePointerStaysThere() {
        Camera before = new Camera(1, -200, -100);
        Camera after = before.zoomed(2, 150, 120);
        assertThat((150 - after.x()) / after.scale()).isCloseTo((150 - before.x()) / before.scale(), within(1e-9));
        assertThat((120 - after.y()) / after.scale()).isCloseTo((120 - before.y()) / before.scale(), within(1e-9));
    }

    @Test
    void noEdgeShowsEmptySpace() {
        assertThat(new Camera(1, 500, 500).within(CONTENT, WINDOW)).isEqualTo(new Camera(1, 0, 0));
        assertThat(new Camera(1, -5000, -5000).within(CONTENT, WINDOW)).isEqualTo(new Camera(1, -600, -500));
        assertThat(new Camera(0.2, 99, 99).within(CONTENT, WINDOW)).isEqualTo(new Camera(0.2, 100, 70));
    }

    @Test
    void everythingAndAPartAreFramed() {
        assertThat(Camera.all(CONTENT, WINDOW).shows(new Box(0, 0, 1000, 800), WINDOW)).isTrue();
        Box part = new Box(700, 600, 200, 100);
        Camera framed = Camera.framing(part, CONTENT, WINDOW, 0.8, 1);
        assertThat(framed.scale()).isEqualTo(1);
        assertThat(framed.shows(part, WINDOW)).isTrue();
        assertThat(Camera.framing(new Box(0, 0, 1000, 800), CONTENT, WINDOW, 0.8, 1).scale()).isEqualTo(0.8);
    }

    @Test
    void boxesJoin() {
        assertThat(new Box(10, 20, 30, 40).with(new Box(0, 50, 20, 60))).isEqualTo(new Box(0, 20, 40, 90));
        assertThat(new Box(10, 20, 30, 40).wider(5)).isEqualTo(new Box(5, 15, 40, 50));
    }

    @Test
    void aGlideEndsWhereItShallAndRestsThen() {
        List<Camera> shown = new ArrayList<>();
        Glide glide = new Glide(shown::add);
        Camera end = new Camera(2, -30, -40);
        onWindow(() -> {
            glide.go(Camera.HOME, end);
            glide.at(0.5);
            assertThat(glide.moving()).isTrue();
            glide.at(1.2);
            return true;
        });
        assertThat(shown).first().satisfies(camera -> assertThat(camera.scale()).isEqualTo(1.5, within(1e-9)));
        assertThat(shown).last().isEqualTo(end);
        assertThat(glide.moving()).isFalse();
    }

    @Test
    void aViewportFollowsWhatMattersUntilSomebodyMovesItAndAgainWhenAsked() {
        onWindow(() -> {
            Box[] active = {new Box(0, 0, 100, 100)};
            Viewport viewport = viewport(active);
            assertThat(viewport.overflows()).isTrue();
            assertThat(viewport.camera().x()).isZero();
            active[0] = new Box(900, 700, 80, 80);
            viewport.attend();
            assertThat(viewport.camera().shows(active[0], WINDOW)).isTrue();
            viewport.pan(-1, 0);
            Camera byHand = viewport.camera();
            active[0] = new Box(0, 0, 100, 100);
            viewport.attend();
            assertThat(viewport.camera()).isEqualTo(byHand);
            assertThat(viewport.follows()).isFalse();
            viewport.follow();
            assertThat(viewport.camera().shows(active[0], WINDOW)).isTrue();
            return true;
        });
    }

    @Test
    void keysZoomAndMove() {
        onWindow(() -> {
            Viewport viewport = viewport(new Box[] {new Box(0, 0, 100, 100)});
            assertThat(viewport.press(key(KeyCode.PLUS, false))).isTrue();
            assertThat(viewport.camera().scale()).isEqualTo(1.25, within(1e-9));
            assertThat(viewport.press(key(KeyCode.MINUS, false))).isTrue();
            assertThat(viewport.camera().scale()).isEqualTo(1, within(1e-9));
            assertThat(viewport.press(key(KeyCode.RIGHT, false))).isFalse();
            assertThat(viewport.press(key(KeyCode.RIGHT, true))).isTrue();
            assertThat(viewport.camera().x()).isEqualTo(-100, within(1e-9));
            assertThat(viewport.press(key(KeyCode.DIGIT0, false))).isTrue();
            assertThat(viewport.camera().shows(new Box(0, 0, 1000, 800), WINDOW)).isTrue();
            return true;
        });
    }

    private static KeyEvent key(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
    }

    private static Viewport viewport(Box[] active) {
        Region content = new Region();
        content.setMinWidth(CONTENT.width());
        content.setPrefHeight(CONTENT.height());
        Viewport viewport = new Viewport(content, () -> Optional.of(active[0]));
        viewport.setSmooth(false);
        Pane pane = new Pane(viewport);
        new Scene(pane, WINDOW.width(), WINDOW.height());
        viewport.setManaged(false);
        viewport.resize(WINDOW.width(), WINDOW.height());
        viewport.layout();
        return viewport;
    }

    private static <T> T onWindow(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }
}
