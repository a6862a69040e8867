package org.ordinaryacts.app.shell;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A window with one word: the measure that start-up is held against. */
public final class BareWindow {
    private BareWindow() {
    }

    /** Opens it and stays; the first frame is told on the application thread. */
    public static void open(Runnable firstFrame) {
        CountDownLatch never = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Ordinary Acts"), Window.WIDTH, Window.HEIGHT));
            Window.afterFirstFrame(stage, firstFrame);
            stage.show();
        });
        Window.await(never);
    }
}
