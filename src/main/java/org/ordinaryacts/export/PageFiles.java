package org.ordinaryacts.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ordinaryacts.export.NotWritten.Reason;

/**
 * Writes pages to files. Each is written under a temporary name and moved to its own once it is whole, so that nobody
 * ever sees half a page. Nothing is overwritten that this program did not write.
 */
public final class PageFiles {
    /** Stands at the beginning of every page that this program writes. */
    private static final String OURS = "<meta name=\"generator\" content=\"Ordinary Acts";
    /** Stands near the beginning or the end of every other file that this program writes. */
    public static final String MARK = "Made with Ordinary Acts";
    /** So much of each end of a file is looked at to see whether it is ours. */
    private static final int BEGINNING = 4096;
    /** Names the files of a site, so that those of an older one can be taken away. */
    static final String LIST = "ordinary-acts-site.txt";

    private PageFiles() {
    }

    /**
     * Writes one page.
     *
     * @throws NotWritten where it cannot be written or something else is there
     */
    public static void write(Path file, String page) throws NotWritten {
        write(file, page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes one file of any kind. So that it can be told from a stranger's, {@link #MARK} stands near its beginning or
     * its end.
     *
     * @throws NotWritten where it cannot be written or something else is there
     */
    public static void write(Path file, byte[] data) throws NotWritten {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new NotWritten(Reason.IS_FOLDER, file);
        }
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotWritten(Reason.NO_FOLDER, file);
        }
        if (Files.exists(whole) && !isOurs(whole)) {
            throw new NotWritten(Reason.NOT_OURS, file);
        }
        put(whole, data);
    }

    /**
     * Writes a site into a folder: a new one, an empty one, or one that holds a site of ours, which this replaces.
     *
     * @param pages the pages by their path in the folder
     * @throws NotWritten where it cannot be written or something else is there
     */
    public static void write(Path folder, SortedMap<String, String> pages) throws NotWritten {
        Path whole = folder.toAbsolutePath();
        if (Files.exists(whole) && !Files.isDirectory(whole)) {
            throw new NotWritten(Reason.IS_FILE, folder);
        }
        List<String> older = Files.exists(whole) ? older(whole, folder) : List.of();
        for (var page : pages.entrySet()) {
            Path file = whole.resolve(page.getKey());
            if (Files.exists(file) && !isOurs(file)) {
                throw new NotWritten(Reason.NOT_OURS, file);
            }
            makeFolder(file);
            put(file, page.getValue().getBytes(StandardCharsets.UTF_8));
        }
        put(whole.resolve(LIST), (String.join("\n", pages.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
        older.stream().filter(name -> !pages.containsKey(name)).map(whole::resolve).filter(PageFiles::isOurs)
                .forEach(PageFiles::remove);
    }

    /** The pages of the site that is there; a folder with anything but a site of ours is left alone. */
    private static List<String> older(Path folder, Path asked) throws NotWritten {
        Path list = folder.resolve(LIST);
        try (Stream<Path> files = Files.list(folder)) {
            if (Files.isRegularFile(list)) {
                return Files.readAllLines(list).stream().filter(name -> isInside(folder, name)).toList();
            }
            if (files.findAny().isPresent()) {
                throw new NotWritten(Reason.NOT_OURS, asked);
            }
            return List.of();
        } catch (NotWritten notOurs) {
            throw notOurs;
        } catch (IOException e) {
            throw new NotWritten(Reason.NOT_ALLOWED, asked);
        }
    }

    private static boolean isInside(Path folder, String name) {
        return name.matches("[a-z0-9/-]+\\.html") && folder.resolve(name).normalize().startsWith(folder.normalize());
    }

    private static boolean isOurs(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return marked(in, 0) || marked(in, Math.max(0, in.length() - BEGINNING));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean marked(RandomAccessFile in, long from) throws IOException {
        byte[] part = new byte[(int) Math.min(BEGINNING, in.length() - from)];
        in.seek(from);
        in.readFully(part);
        String read = new String(part, StandardCharsets.ISO_8859_1);
        return read.contains(OURS) || read.contains(MARK);
    }

    private static void makeFolder(Path file) throws NotWritten {
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new NotWritten(Reason.NOT_ALLOWED, file);
        }
    }

    private static void put(Path file, byte[] data) throws NotWritten {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, data);
            move(unfinished, file);
        } catch (IOException e) {
            throw new NotWritten(Reason.NOT_ALLOWED, file);
        } finally {
            remove(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
