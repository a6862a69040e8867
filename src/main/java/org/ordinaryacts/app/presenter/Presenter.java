package org.ordinaryacts.app.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.ordinaryacts.app.presenter.Displays.Area;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;

/**
 * Leads a group: opens the projector's window, puts the notes into the laptop's, and gives the laptop's window back
 * when presenting ends.
 */
public final class Presenter {
    private final Stage owner;
    private final Scene laptop;
    private final Parent before;
    private final PresenterModel model;
    private final Displays displays;
    private final Runnable ended;
    private final Stage projector = new Stage();
    private final StackPane room = new StackPane();
    private final StackPane desk = new StackPane();
    private final StackPane notes = new StackPane();
    private final Mover mover;
    private final Timeline ticking;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<WindowEvent> closed = event -> end();
    private final List<Subscription> listening = new ArrayList<>();
    private Optional<ProjectorPane> view = Optional.empty();
    private Optional<ConsolePane> console = Optional.empty();
    private ScreenPlan plan = new ScreenPlan.Wait();
    private boolean moves;
    private boolean open = true;

    /**
     * How things look and read.
     *
     * @param other the same story in a second language, for the projector
     * @param em the size of one em on the laptop, in pixels
     * @param theme gives a root the laptop's theme and text size; the projector is always dark
     * @param moves whether steps move
     */
    public record Look(Texts texts, Optional<PlayView> other, double em, Consumer<Parent> theme, boolean moves) {
    }

    private Presenter(Stage owner, PresenterModel model, Displays displays, Look look, Runnable ended) {
        this.owner = owner;
        this.laptop = owner.getScene();
        this.before = laptop.getRoot();
        this.model = model;
        this.displays = displays;
        this.ended = ended;
        this.mover = new Mover(model);
        this.ticking = new Timeline(new KeyFrame(Duration.seconds(1), event -> console.ifPresent(ConsolePane::tick)));
        ticking.setCycleCount(Animation.INDEFINITE);
        prepare();
        draw(look);
        laptop.setRoot(desk);
        place();
        listen();
    }

    /**
     * Begins to present; to be called on the application thread.
     *
     * @param owner the laptop's window; its content comes back when presenting ends
     * @param model the place, hands and timer; may be used again for the same story
     * @param ended told once when presenting has ended
     */
    public static Presenter start(Stage owner, PresenterModel model, Displays displays, Look look, Runnable ended) {
        model.reopen();
        return new Presenter(owner, model, displays, look, ended);
    }

    private void prepare() {
        room.setMinSize(0, 0);
        projector.setScene(new Scene(room, 1024, 768, Color.BLACK));
        projector.setTitle(model.player().view().story().title());
        projector.setFullScreenExitHint("");
        projector.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        projector.setOnCloseRequest(event -> {
            event.consume();
            model.showing().set(false);
        });
    }

    private void listen() {
        projector.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        laptop.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, closed);
        listening.add(displays.onChange(this::place));
        listening.add(model.showing().subscribe((was, now) -> place()));
        listening.add(model.notes().subscribe((was, now) -> placeNotes()));
        listening.add(model.onChange(this::turnTicking));
        listening.add(projector.iconifiedProperty().subscribe((was, now) -> turnMoving()));
        listening.add(model.ended().subscribe((was, now) -> close()));
    }

    // ---- for the window that calls ------------------------------------------------------------------------------

    /** Draws everything anew, in another language, theme or size; nothing is lost. */
    public void draw(Look look) {
        letGo();
        moves = look.moves();
        ProjectorPane group = new ProjectorPane(model, look.texts(), look.other());
        ConsolePane leader = new ConsolePane(model, look.texts(), look.em());
        view = Optional.of(group);
        console = Optional.of(leader);
        look.theme().accept(desk);
        look.theme().accept(notes);
        notes.getChildren().setAll(leader);
        placeNotes();
        leader.requestFocus();
        turnTicking();
    }

    /** Whether anything moves on the projector. */
    public boolean moving() {
        return mover.running();
    }

    /** Whether the time on the laptop is running. */
    public boolean ticking() {
        return ticking.getStatus() == Animation.Status.RUNNING;
    }

    /** Where the windows are meant to be now. */
    public ScreenPlan plan() {
        return plan;
    }

    /** The projector's window. */
    Stage projector() {
        return projector;
    }

    /** The clock of the movement, so that a test can move time on by itself. */
    Mover mover() {
        return mover;
    }

    /** Ends presenting; the model keeps everything. */
    public void end() {
        model.run(PresenterCommand.Plain.END);
    }

    private void close() {
        if (!open) {
            return;
        }
        open = false;
        listening.forEach(Subscription::unsubscribe);
        model.animate(false);
        mover.close();
        ticking.stop();
        letGo();
        laptop.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, closed);
        projector.hide();
        laptop.setRoot(before);
        ended.run();
    }

    private void letGo() {
        view.ifPresent(ProjectorPane::close);
        console.ifPresent(ConsolePane::close);
    }

    private void turnTicking() {
        if (model.timing() && open) {
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    // ---- windows ------------------------------------------------------------------------------------------------

    /** Puts the windows where the displays of this moment allow. */
    private void place() {
        if (!open) {
            return;
        }
        plan = ScreenPlan.of(displays.now(), area(owner),
                model.showing().get() ? ScreenPlan.Mode.SHOWN : ScreenPlan.Mode.STOPPED);
        if (plan instanceof ScreenPlan.Wait) {
            turnMoving();
            return;
        }
        plan.laptopDisplay().ifPresent(this::bringLaptop);
        plan.projectorDisplay().ifPresentOrElse(this::bringProjector, projector::hide);
        placeNotes();
    }

    private static Area area(Stage stage) {
        return new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /** The laptop's window moves only when no part of it could be seen. */
    private void bringLaptop(Area display) {
        if (display.shared(area(owner)) <= 0) {
            owner.setX(display.x());
            owner.setY(display.y());
        }
    }

    private void bringProjector(Area display) {
        if (projector.isShowing() && projector.isFullScreen() && area(projector).equals(display)) {
            return;
        }
        projector.setFullScreen(false);
        projector.setX(display.x());
        projector.setY(display.y());
        projector.setWidth(display.width());
        projector.setHeight(display.height());
        projector.setFullScreen(true);
        projector.show();
        if (plan instanceof ScreenPlan.Beside) {
            owner.toFront();
            owner.requestFocus();
        }
    }

    /**
     * The notes are on the laptop, or in place of the projector's view where there is one screen and they are wanted.
     */
    private void placeNotes() {
        boolean over = plan instanceof ScreenPlan.Over && model.notes().get();
        console.ifPresent(pane -> pane.oneScreen(plan instanceof ScreenPlan.Over));
        desk.getChildren().remove(notes);
        room.getChildren().clear();
        view.ifPresent(room.getChildren()::add);
        if (over) {
            room.getChildren().add(notes);
        } else {
            desk.getChildren().setAll(notes);
        }
        if (over || !(plan instanceof ScreenPlan.Over)) {
            console.ifPresent(ConsolePane::requestFocus);
        } else {
            view.ifPresent(ProjectorPane::requestFocus);
        }
        turnMoving();
    }

    /** Nothing moves where nobody could see it. */
    private void turnMoving() {
        boolean covered = plan instanceof ScreenPlan.Over && model.notes().get();
        boolean seen = plan.projectorDisplay().isPresent() && !covered && !projector.isIconified();
        model.animate(open && moves && seen);
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    /** The keys are the same in both windows; the space bar presses the button that has the focus, if one has it. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ButtonBase) {
            return;
        }
        PresenterCommand.of(event).ifPresent(command -> {
            event.consume();
            model.run(command);
        });
    }
}
