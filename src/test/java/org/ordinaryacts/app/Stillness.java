package org.ordinaryacts.app;

import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Looks into JavaFX for whatever asks for another frame: running animations and animation timers. */
final class Stillness {
    private Stillness() {
    }

    /** What runs now; empty where the window rests. To be called on the window's thread. */
    static List<String> running() {
        Object timer = Toolkit.getToolkit().getPrimaryTimer();
        List<String> running = new ArrayList<>();
        for (String kind : List.of("receivers", "animationTimers")) {
            Object[] all = (Object[]) read(timer, kind);
            int count = (int) read(timer, kind + "Length");
            for (int i = 0; i < count; i++) {
                running.add(all[i].getClass().getName());
            }
        }
        return running;
    }

    private static Object read(Object timer, String name) {
        for (Class<?> type = timer.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(timer);
            } catch (NoSuchFieldException e) {
                // A superclass may have it.
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("JavaFX has no " + name + " any more; look how it keeps its timers now");
    }
}
