package org.ordinaryacts.app.presenter;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The displays as the system reports them. */
public final class ScreenDisplays implements Displays {

    @Override
    public List<Area> now() {
        return Screen.getScreens().stream().map(screen -> area(screen.getBounds())).toList();
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public Subscription onChange(Runnable listener) {
        ListChangeListener<Screen> listening = change -> listener.run();
        Screen.getScreens().addListener(listening);
        return () -> Screen.getScreens().removeListener(listening);
    }
}
