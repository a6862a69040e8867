package org.ordinaryacts.app.theme;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.theme.Camera.Box;
import org.ordinaryacts.app.theme.Camera.Size;

/**
 * Shows content that may be larger than its room: zoom and pan by mouse, fingers and keys. As long as nobody moves it,
 * it keeps the part in sight that matters.
 */
public final class Viewport extends Region implements Zoomable {
    private static final double LEAST = 0.3;
    private static final double MOST = 3;
    /** Below this, words become hard to read: what does not fit then is cut off rather than made smaller. */
    private static final double READABLE = 0.8;
    /** Everything is shown by itself where words are hardly smaller for it. */
    private static final double HARDLY_SMALLER = 0.9;
    private static final double STEP = 1.25;

    private final Region content;
    private final Supplier<Optional<Box>> active;
    private final Translate move = new Translate();
    private final Scale scale = new Scale();
    private final Glide glide = new Glide(this::look);
    private Camera camera = Camera.HOME;
    private Size size = new Size(0, 0);
    private Size room = new Size(0, 0);
    private Follow follow = Follow.ACTIVE;
    private boolean smooth = true;
    private double whole = HARDLY_SMALLER;
    private double dragX;
    private double dragY;

    /** What it looks at by itself. */
    private enum Follow {
        ACTIVE, ALL, NOTHING
    }

    /**
     * A viewport of this content.
     *
     * @param active the part that matters now, if there is one
     */
    public Viewport(Region content, Supplier<Optional<Box>> active) {
        this.content = content;
        this.active = active;
        Group world = new Group(content);
        content.setManaged(false);
        world.getTransforms().addAll(move, scale);
        world.setManaged(false);
        getChildren().add(world);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
    }

    private void listen() {
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::bringIntoSight);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            dragX = event.getX();
            dragY = event.getY();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            byHand(camera.moved(event.getX() - dragX, event.getY() - dragY));
            dragX = event.getX();
            dragY = event.getY();
        });
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ZoomEvent.ZOOM, event -> {
            byHand(camera.zoomed(held(camera.scale() * event.getZoomFactor()), event.getX(), event.getY()));
            event.consume();
        });
    }

    /** With the control key the wheel zooms; alone it moves, as long as there is something to move to. */
    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            double to = held(camera.scale() * Math.pow(1.0015, event.getDeltaY()));
            byHand(camera.zoomed(to, event.getX(), event.getY()));
            event.consume();
            return;
        }
        Camera moved = camera.moved(event.getDeltaX(), event.getDeltaY()).within(size, room());
        if (!moved.equals(camera)) {
            byHand(moved);
            event.consume();
        }
    }

    /** What the keyboard comes to must be seen. */
    private void bringIntoSight(@Nullable Node focused) {
        if (focused == null || !isWithin(focused)) {
            return;
        }
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        Box part = new Box(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        if (!camera.shows(part, room())) {
            follow = Follow.NOTHING;
            go(Camera.framing(part, size, room(), camera.scale(), camera.scale()));
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    private static double held(double scale) {
        return Math.clamp(scale, LEAST, MOST);
    }

    private void byHand(Camera next) {
        glide.end();
        follow = Follow.NOTHING;
        look(next.within(size, room()));
    }

    /** Whether the camera glides; otherwise it is at once where it shall be. */
    public void setSmooth(boolean glides) {
        smooth = glides;
    }

    /** Shows everything by itself down to this scale, where the whole matters more than a part. */
    public void preferWhole(double leastScale) {
        whole = leastScale;
    }

    /** Whether anything moves. */
    public boolean moving() {
        return glide.moving();
    }

    /** Ends all movement. */
    public void close() {
        glide.end();
    }

    @Override
    public void nearer() {
        zoom(STEP);
    }

    @Override
    public void farther() {
        zoom(1 / STEP);
    }

    private void zoom(double factor) {
        follow = Follow.NOTHING;
        go(camera.zoomed(held(camera.scale() * factor), getWidth() / 2, getHeight() / 2).within(size, room()));
    }

    @Override
    public void pan(double right, double down) {
        follow = Follow.NOTHING;
        go(camera.moved(-right * getWidth(), -down * getHeight()).within(size, room()));
    }

    @Override
    public void showAll() {
        follow = Follow.ALL;
        attend();
    }

    /** Goes back to following what matters. */
    public void follow() {
        follow = Follow.ACTIVE;
        attend();
    }

    /** Whether it follows what matters. */
    public boolean follows() {
        return follow == Follow.ACTIVE;
    }

    /** Whether the content is larger than the room, so that there is something to follow. */
    public boolean overflows() {
        return size.width() > getWidth() + 1 || size.height() > getHeight() + 1;
    }

    /** Where it looks, or is on its way from. */
    public Camera camera() {
        return camera;
    }

    /** Looks at what matters now; nothing happens where somebody has moved the camera by hand. */
    public void attend() {
        if (getWidth() > 0 && follow != Follow.NOTHING) {
            go(wanted());
        }
    }

    private Camera wanted() {
        if (follow == Follow.ALL) {
            return Camera.all(size, room());
        }
        Camera all = Camera.all(size, room());
        if (all.scale() >= whole) {
            return all;
        }
        return active.get().filter(part -> overflows())
                .map(part -> Camera.framing(part, size, room(), READABLE, 1))
                .orElseGet(() -> Camera.HOME.within(size, room()));
    }

    private void go(Camera next) {
        if (smooth && getScene() != null) {
            if (!next.equals(camera)) {
                glide.go(camera, next);
            }
        } else {
            glide.end();
            look(next);
        }
    }

    private void look(Camera next) {
        camera = next;
        move.setX(Math.round(next.x()));
        move.setY(Math.round(next.y()));
        scale.setX(next.scale());
        scale.setY(next.scale());
    }

    private Size room() {
        return new Size(getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getWidth(), Math.ceil(content.minWidth(-1)));
        double height = Math.max(getHeight(), Math.ceil(content.prefHeight(width)));
        content.resizeRelocate(0, 0, width, height);
        content.layout();
        Size next = new Size(width, height);
        if (!next.equals(size) || !room().equals(room)) {
            size = next;
            room = room();
            glide.end();
            look(follow == Follow.NOTHING ? camera.within(size, room) : wanted());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }
}
