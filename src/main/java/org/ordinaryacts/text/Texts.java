package org.ordinaryacts.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Token;

/** The texts of the interface in one language. Immutable. */
public final class Texts {
    /** Reading takes a fiftieth of a second, and a start would do it four times. */
    private static final Map<Language, Properties> READ = new ConcurrentHashMap<>();
    private final Language language;

    /** The texts of a language from the program itself; they are read when one is first asked for. */
    public Texts(Language language) {
        this.language = language;
    }

    /** Reads them now, so that nobody has to wait for them later; from any thread. */
    public void read() {
        entries();
    }

    private Properties entries() {
        return READ.computeIfAbsent(language, Texts::read);
    }

    private static Properties read(Language language) {
        Properties entries = new Properties();
        String file = "texts_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            entries.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /**
     * The text with this key; {@code {0}}, {@code {1}} … are replaced by the arguments.
     *
     * @throws IllegalArgumentException when there is no such text: a mistake in the program, found by a test
     */
    public String get(String key, Object... args) {
        String text = entries().getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.code());
        }
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return text;
    }

    /**
     * The text for one or for several of something: the key with {@code .one} or {@code .other}. The count is
     * {@code {0}}, the arguments follow.
     */
    public String count(String key, long count, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = count;
        System.arraycopy(args, 0, all, 1, args.length);
        return get(key + (count == 1 ? ".one" : ".other"), all);
    }

    /** The name of a value of a closed set, for instance {@code evidence.documented}. */
    public String name(String set, Token value) {
        return get(set + "." + value.token().replace(' ', '-'));
    }

    /** All keys. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(entries().stringPropertyNames()));
    }
}
