package org.ordinaryacts.app.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.lesson.Progress;
import org.ordinaryacts.world.Language;

/**
 * What a window remembers while it is open: settings, and how far those have come who learn here. One window at a time
 * keeps both; a second one begins with the same and keeps none, so that neither spoils what the other wrote. To be
 * closed
 * with the window.
 */
public final class Memory implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private final Kept files;
    private final Optional<FileChannel> lock;
    private final List<String> notices;
    private boolean complained;
    private boolean complainedOfProgress;

    /** The files in which things are kept; nothing where they are not. */
    private record Kept(Optional<SettingsFile> settings, Optional<ProgressFile> progress) {
        static final Kept NOTHING = new Kept(Optional.empty(), Optional.empty());
    }

    private Memory(Settings settings, Progress progress, Kept files, Optional<FileChannel> lock,
            List<String> notices) {
        this.settings = settings;
        this.progress = progress;
        this.files = files;
        this.lock = lock;
        this.notices = List.copyOf(notices);
    }

    /** Begins with these settings, keeps nothing and has nothing to tell. */
    public static Memory none(Settings settings) {
        return new Memory(settings, Progress.NOBODY, Kept.NOTHING, Optional.empty(), List.of());
    }

    /** Reads nothing, keeps nothing, writes no file, and says so: for a computer that many share. */
    public static Memory fresh(Language language) {
        return new Memory(Settings.fresh(language), Progress.NOBODY, Kept.NOTHING, Optional.empty(),
                List.of("app.notice.fresh"));
    }

    /** Reads the settings and keeps them in this file, unless another window already does. */
    public static Memory of(Path file, Language language) {
        SettingsFile settings = new SettingsFile(file);
        List<String> notices = new ArrayList<>();
        Optional<FileChannel> channel = channel(file.resolveSibling(file.getFileName() + ".lock"));
        boolean another = channel.isPresent() && !locked(channel.get());
        if (another) {
            channel.ifPresent(Memory::close);
            notices.add("app.notice.other");
        }
        SettingsFile.Read read = settings.read(language);
        if (read.broken()) {
            notices.add("app.notice.broken");
        }
        ProgressFile learners = ProgressFile.beside(file);
        ProgressFile.Read learned = learners.read();
        told(learned.state()).ifPresent(notices::add);
        return another
                ? new Memory(read.settings(), learned.progress(), Kept.NOTHING, Optional.empty(), notices)
                : new Memory(read.settings(), learned.progress(), new Kept(Optional.of(settings),
                        learned.state().writable() ? Optional.of(learners) : Optional.empty()), channel, notices);
    }

    private static Optional<String> told(ProgressFile.State state) {
        return switch (state) {
            case FINE -> Optional.empty();
            case BROKEN -> Optional.of("app.notice.progress.broken");
            case NEWER -> Optional.of("app.notice.progress.newer");
            case LOCKED -> Optional.of("app.notice.progress.locked");
        };
    }

    /**
     * The file that stands for the window; nothing where it cannot be made. It stays when the window closes, because
     * only the lock on it counts: the system lets go of that even when a program is ended by force.
     */
    private static Optional<FileChannel> channel(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the lock is ours now; a disk that knows no locks has no second window to tell. */
    private static boolean locked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The system closes it when the program ends.
        }
    }

    /** How far everybody is at the beginning. */
    public Progress progress() {
        return progress;
    }

    /** What the window begins with. */
    public Settings settings() {
        return settings;
    }

    /** The same memory for a window that begins with other settings. */
    public Memory beginningWith(Settings other) {
        return new Memory(other, progress, files, lock, notices);
    }

    /** What is to be told at the beginning: keys of texts. */
    public List<String> notices() {
        return notices;
    }

    /** Keeps settings where that is to be. What cannot be kept is told once: the key of a text. */
    public Optional<String> keep(Settings changed) {
        boolean kept = files.settings().map(place -> place.write(changed)).orElse(true);
        if (kept || complained) {
            return Optional.empty();
        }
        complained = true;
        return Optional.of("app.notice.unwritten");
    }

    /** Keeps how far everybody is, where that is to be. What cannot be kept is told once: the key of a text. */
    public Optional<String> keep(Progress changed) {
        boolean kept = files.progress().map(place -> place.write(changed)).orElse(true);
        if (kept || complainedOfProgress) {
            return Optional.empty();
        }
        complainedOfProgress = true;
        return Optional.of("app.notice.progress.unwritten");
    }

    /** Lets another window keep its settings. */
    @Override
    public void close() {
        lock.ifPresent(Memory::close);
    }
}
