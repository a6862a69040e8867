package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Tour;

/** The tour that a cache of classes is made from. */
class TourTest {
    /** What stands for somebody's own work, or for content that is wrong, comes by itself nowhere. */
    private static final Set<Class<?>> NOT_BY_ITSELF = Set.of(Screen.Refused.class, Screen.Simulated.class);

    @Test
    void itVisitsEveryKindOfScreen() {
        Set<Class<?>> visited = Tour.screens().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(kinds(Screen.class).filter(kind -> !NOT_BY_ITSELF.contains(kind))).isNotEmpty()
                .allSatisfy(kind -> assertThat(visited).contains(kind));
    }

    private static Stream<Class<?>> kinds(Class<?> of) {
        return of.isSealed() ? Arrays.stream(of.getPermittedSubclasses()).flatMap(TourTest::kinds) : Stream.of(of);
    }
}
