package org.ordinaryacts.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.content.Problem;
import org.ordinaryacts.crowd.Compared;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.crowd.ErrorCause;
import org.ordinaryacts.crowd.Outcome;
import org.ordinaryacts.engine.Grade;
import org.ordinaryacts.engine.OneInHowMany;
import org.ordinaryacts.engine.Trait;
import org.ordinaryacts.export.NotWritten;
import org.ordinaryacts.export.paper.SheetKind;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.LabPart;
import org.ordinaryacts.lesson.LabPreset;
import org.ordinaryacts.lesson.Level;
import org.ordinaryacts.lesson.Phase;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.story.DocumentedCase;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.MapFilter;
import org.ordinaryacts.view.ClaimKind;
import org.ordinaryacts.view.StoryFilter;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.Cadence;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.HolderKind;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.MapOnly;
import org.ordinaryacts.world.Relation;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.SourceKind;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.Token;

/** Both languages have every text that the program uses, and none that it does not. */
class TextsTest {
    private static final Texts ENGLISH = new Texts(Language.EN);
    private static final Texts SPANISH = new Texts(Language.ES);
    private static final Pattern KEY = Pattern.compile("[\":]([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)(?:\"|}})");
    /** The first words of our keys; whatever else looks like a key is the name of a file or a setting. */
    private static final Set<String> FAMILIES = ENGLISH.keys().stream().map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    private static final Pattern BLANK = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameBlanks() {
        assertThat(SPANISH.keys()).isEqualTo(ENGLISH.keys());
        for (String key : ENGLISH.keys()) {
            assertThat(blanks(SPANISH.get(key))).as(key).isEqualTo(blanks(ENGLISH.get(key)));
        }
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextThatIsUsedIsThere() {
        Set<String> missing = used();
        missing.removeAll(ENGLISH.keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatIsThereIsUsed() {
        Set<String> unused = new TreeSet<>(ENGLISH.keys());
        unused.removeAll(used());
        unused.removeIf(key -> key.startsWith("help."));
        assertThat(unused).isEmpty();
    }

    @Test
    void spanishAsksAndExclaimsAtBothEnds() {
        assertThat(SPANISH.keys()).filteredOn(key -> !key.equals("keys.help"))
                .allMatch(key -> SPANISH.get(key).contains("?") == SPANISH.get(key).contains("¿")
                        && !SPANISH.get(key).contains("!"));
    }

    private static Set<String> used() {
        Stream<String> written = sources().flatMap(source -> KEY.matcher(source).results().map(r -> r.group(1)))
                .flatMap(key -> ENGLISH.keys().contains(key + ".one")
                        ? Stream.of(key + ".one", key + ".other")
                        : Stream.of(key))
                .filter(key -> FAMILIES.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !key.matches(".*\\.(js|css|html)"));
        return Stream.of(written, tokens("evidence", Evidence.class), tokens("source-kind", SourceKind.class),
                tokens("actor", Actor.class), tokens("cadence", Cadence.class), tokens("flow-status", Status.class),
                tokens("lane", Lane.class), tokens("status", LegalStatus.class), tokens("evidence-of", Grade.Of.class),
                tokens("accuracy", org.ordinaryacts.story.Accuracy.class), tokens("claim-kind", ClaimKind.class),
                tokens("story-basis", DocumentedCase.Basis.class),
                tokens("stories-basis", DocumentedCase.Basis.class),
                tokens("map-only", MapOnly.Reason.class),
                tokens("claim-status", Status.class), tokens("claim-effect", Lever.Effect.class),
                tokens("claim-basis", Context.Basis.class), tokens("sources-grade", Evidence.class),
                tokens("sources-kind", SourceKind.class),
                tokens("howmany-part", Trait.class), tokens("howmany-words", Trait.class),
                tokens("howmany-why", OneInHowMany.Why.class), tokens("holder.kind", HolderKind.class),
                tokens("holder.relation", Relation.class), tokens("map.by", MapFilter.Property.class),
                tokens("stories-by", StoryFilter.Property.class),
                tokens("errors.dial", Dial.class), tokens("errors.dial-text", Dial.class),
                tokens("errors.dial-value", Dial.class), tokens("errors.cause", ErrorCause.class),
                tokens("errors.cause-text", ErrorCause.class), tokens("errors.verdict", Outcome.Verdict.class),
                tokens("errors.verdict-text", Outcome.Verdict.class), tokens("errors.compared", Compared.class),
                tokens("crowd.code", ClassCode.Why.class),
                tokens("web.error", NotWritten.Reason.class),
                tokens("whatif.fate", Fate.class), tokens("paper-kind", SheetKind.class),
                tokens("lesson-level", Level.class),
                tokens("lesson-track", Track.class), tokens("plan-for", Track.class), tokens("animal", Animal.class),
                tokens("tint", Tint.class), tokens("lessons-how", Track.class),
                tokens("lesson-phase", Phase.class),
                tokens("lesson-lab", LabPart.class), tokens("lesson-preset", LabPreset.class),
                Stream.of("app.player.tab.record", "app.player.tab.who", "app.player.tab.steps",
                        "app.player.tab.how-many", "app.language.en", "app.language.es"),
                Arrays.stream(Actor.values()).map(a -> "move." + a.token().replace(' ', '-')),
                Stream.of("act", "send", "lead", "ask", "match", "write", "wait", "question", "outcome")
                        .map(kind -> "step-kind." + kind),
                Arrays.stream(Problem.Kind.values()).map(kind -> "problem." + kind.key()),
                IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month),
                IntStream.rangeClosed(1, 7).mapToObj(limit -> "limit." + limit)).flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E extends Enum<E> & Token> Stream<String> tokens(String set, Class<E> type) {
        return Token.words(type).stream().map(word -> set + "." + word.replace(' ', '-'));
    }

    /** What is written in Java, and the scripts and frames of web pages. */
    private static Stream<String> sources() {
        return Stream.of("src/main/java", "src/main/resources/org/ordinaryacts/export/web").flatMap(TextsTest::sources);
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|js|html)")).map(TextsTest::read).toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
