import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the installer for the system that it runs on, from the folder that the build has put together: a Java of its own
 * with JavaFX inside (jlink), the program as that system starts programs (jpackage), a cache of what starting needs (ahead
 * of time, JDK 25), an installer, a zip, and checksums. Run by the profile "installer".
 */
final class Installer {
    /**
     * What the program and its libraries need of Java; jdeps is asked whether that is still so. Spanish comes with the data
     * of languages, of which the rest is left out.
     */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.scripting", "java.sql", "java.xml", "jdk.localedata", "jdk.management", "jdk.unsupported",
            "javafx.controls");
    private static final String NAME = "ordinary-acts";
    private static final String SHEET = "org/ordinaryacts/app/theme/ordinary-acts";
    private static final String CACHE = "start.aot";
    /** The quick compiler alone starts a quarter sooner, and everything here is short. */
    private static final List<String> MACHINE = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "--enable-native-access=javafx.graphics");
    /** A zip counts time in steps of two seconds; the cache knows its files by their time. */
    private static final FileTime HOUR = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Path target;
    private final String version;
    private final String system = System.getProperty("os.name");
    private final Path work;
    private final Path out;
    private final Path sources;

    private Installer(Path sources, Path target, String version) {
        this.sources = sources;
        this.target = target;
        this.version = version;
        this.work = target.resolve("installer-work");
        this.out = target.resolve("installer");
    }

    /** Arguments: the folder of this file, the folder of the build, the version. */
    public static void main(String[] args) throws Exception {
        new Installer(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), args[2]).make();
    }

    private void make() throws Exception {
        delete(work);
        delete(out);
        Files.createDirectories(work);
        Files.createDirectories(out);
        Path input = input();
        check(input);
        Path runtime = runtime();
        Path icon = Icon.write(work, system);
        Path image = image(input, runtime, icon);
        train(image);
        script(image);
        pack(image, icon);
        zip(image);
        sums();
    }

    // ---- what goes in ----------------------------------------------------------------------------------------------

    /** The libraries and the content; JavaFX goes into the Java instead. */
    private Path input() throws Exception {
        Path from = target.resolve(NAME);
        Path input = work.resolve("input");
        copy(from.resolve("content"), input.resolve("content"));
        Files.createDirectories(input);
        try (Stream<Path> files = Files.list(from.resolve("lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.copy(jar, input.resolve(jar.getFileName()));
            }
        }
        Files.copy(from.resolve("LICENSE"), input.resolve("LICENSE"));
        translate(input.resolve(NAME + "-" + version + ".jar"));
        return input;
    }

    /** Puts our style sheet into the program as JavaFX reads it soonest. */
    private void translate(Path jar) throws Exception {
        Path translated = work.resolve("sheet.bss");
        run(List.of(tool("java"), "--module-path", javafx().toString(), "--add-modules", "javafx.graphics",
                sources.resolve("StyleSheet.java").toString(), target.resolve("classes").resolve(SHEET + ".css").toString(),
                translated.toString()));
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.copy(translated, zip.getPath(SHEET + ".bss"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path javafx() {
        return target.resolve("javafx");
    }

    /** Whether the list of modules is what the libraries need. */
    private void check(Path input) throws Exception {
        String needed = output(List.of(tool("jdeps"), "--multi-release", "25", "--ignore-missing-deps",
                "--print-module-deps", "--module-path", javafx().toString(), "--class-path", input + "/*",
                input.resolve(NAME + "-" + version + ".jar").toString())).strip();
        List<String> missing = Stream.of(needed.split(",")).filter(module -> !module.startsWith("javafx."))
                .filter(module -> !MODULES.contains(module)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The program needs modules that are not in the list of "
                    + Installer.class.getSimpleName() + ".java: " + missing);
        }
    }

    private Path runtime() throws Exception {
        Path runtime = work.resolve("runtime");
        run(List.of(tool("jlink"), "--module-path", javafx().toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales", "en,es", "--strip-debug", "--no-header-files", "--no-man-pages", "--compress",
                "zip-0", "--output", runtime.toString()));
        return runtime;
    }

    // ---- the program as this system starts it ----------------------------------------------------------------------

    private Path image(Path input, Path runtime, Path icon) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--name", name(),
                "--app-version", version, "--vendor", "Ordinary Acts", "--description",
                "Fictional people, documented information flows: a classroom tool", "--runtime-image",
                runtime.toString(), "--input", input.toString(), "--main-jar", NAME + "-" + version + ".jar",
                "--main-class", "org.ordinaryacts.Main", "--icon", icon.toString(), "--dest", work.toString()));
        List<String> options = new ArrayList<>(MACHINE);
        options.add("-Dordinaryacts.content=$APPDIR/content");
        options.add("-XX:AOTCache=$APPDIR/" + CACHE);
        options.forEach(option -> command.addAll(List.of("--java-options", option)));
        run(command);
        Path image = work.resolve(system.startsWith("Mac") ? name() + ".app" : name());
        everyHour(image);
        return image;
    }

    /** On Linux a program is called as it is typed. */
    private String name() {
        return system.startsWith("Linux") ? NAME : "Ordinary Acts";
    }

    /** Where the libraries lie in an image. */
    private Path app(Path image) {
        return system.startsWith("Mac") ? image.resolve("Contents/app")
                : system.startsWith("Windows") ? image.resolve("app") : image.resolve("lib/app");
    }

    private Path java(Path image) {
        Path runtime = system.startsWith("Mac") ? image.resolve("Contents/runtime/Contents/Home")
                : system.startsWith("Windows") ? image.resolve("runtime") : image.resolve("lib/runtime");
        return runtime.resolve(system.startsWith("Windows") ? "bin/java.exe" : "bin/java");
    }

    /**
     * Lets the program walk through its screens once, and writes down what it took for that. The order of the libraries is
     * the one in which the launcher names them.
     */
    private void train(Path image) throws Exception {
        Path app = app(image);
        String libraries = libraries(app).stream().map(library -> app.resolve(library).toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = new ArrayList<>(List.of(java(image).toString()));
        command.addAll(MACHINE);
        command.addAll(List.of("-XX:AOTCacheOutput=" + app.resolve(CACHE), "-Dordinaryacts.first-frame=tour",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dordinaryacts.content=" + app.resolve("content"),
                "-Duser.home=" + work.resolve("home"), "-cp", libraries, "org.ordinaryacts.Main"));
        ProcessBuilder tour = new ProcessBuilder(command).inheritIO();
        // What the tour keeps has nothing to do with whoever builds.
        List.of("XDG_CONFIG_HOME", "APPDATA")
                .forEach(folder -> tour.environment().put(folder, work.resolve("home").toString()));
        run(tour);
        Files.setLastModifiedTime(app.resolve(CACHE), HOUR);
    }

    /** The names of the libraries, in the launcher's order. */
    private static List<String> libraries(Path app) throws IOException {
        Path configuration;
        try (Stream<Path> files = Files.list(app)) {
            configuration = files.filter(file -> file.toString().endsWith(".cfg")).findFirst().orElseThrow();
        }
        String mark = "app.classpath=$APPDIR/";
        return Files.readAllLines(configuration).stream().filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length())).toList();
    }

    /**
     * On Linux, puts a script where jpackage's launcher was: that one first asks rpm and dpkg which package owns it, which
     * takes a tenth of a second, and half a second after the computer was started.
     */
    private void script(Path image) throws IOException {
        if (!system.startsWith("Linux")) {
            return;
        }
        String libraries = libraries(app(image)).stream().map("$app/"::concat).collect(Collectors.joining(":"));
        Path launcher = image.resolve("bin").resolve(name());
        Files.delete(launcher);
        Files.writeString(launcher, """
                #!/bin/sh
                # Starts the program with the Java that came with it, wherever both were unpacked.
                lib=$(readlink -f "$0") && lib=${lib%%/bin/*}/lib && app=$lib/app
                exec "$lib/runtime/bin/java" %s \\
                  "-XX:AOTCache=$app/%s" "-Dordinaryacts.content=$app/content" \\
                  -cp "%s" org.ordinaryacts.Main "$@"
                """.formatted(String.join(" ", MACHINE), CACHE, libraries));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setLastModifiedTime(launcher, HOUR);
        Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
    }

    // ---- what is handed on -----------------------------------------------------------------------------------------

    private void pack(Path image, Path icon) throws Exception {
        String type = system.startsWith("Mac") ? "dmg" : system.startsWith("Windows") ? "msi" : "deb";
        if (type.equals("deb")) {
            List.of("dpkg-deb", "fakeroot").forEach(Installer::need);
        }
        Path association = work.resolve("start.properties");
        Files.writeString(association, """
                extension=ordinaryacts
                mime-type=application/x-ordinaryacts
                description=A start for a class
                """);
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", type, "--name", name(),
                "--app-version", version, "--app-image", image.toString(), "--vendor", "Ordinary Acts", "--description",
                "Fictional people, documented information flows: a classroom tool", "--license-file",
                app(image).resolve("LICENSE").toString(),
                "--file-associations", association.toString(), "--icon", icon.toString(), "--dest", out.toString()));
        switch (type) {
            case "deb" -> command.addAll(List.of("--linux-shortcut", "--linux-menu-group", "Education",
                    "--linux-app-category", "education", "--resource-dir",
                    sources.resolve("linux").toString(), "--linux-deb-maintainer", "hello@ordinary-acts.example"));
            case "msi" -> command.addAll(List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
            default -> {
            }
        }
        run(command);
    }

    /** The same without an installer: to unpack and start. Where files can be programs, the zip says which are. */
    private void zip(Path image) throws IOException {
        Path file = out.resolve(NAME + "-" + version + "-" + word() + ".zip");
        boolean posix = Files.getFileStore(image).supportsFileAttributeView("posix");
        Map<String, String> how = posix ? Map.of("create", "true", "enablePosixFileAttributes", "true")
                : Map.of("create", "true");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), how);
                Stream<Path> all = Files.walk(image)) {
            for (Path one : all.sorted().toList()) {
                Path packed = zip.getPath("/" + image.getFileName(), image.relativize(one).toString().replace('\\', '/'));
                if (Files.isDirectory(one)) {
                    Files.createDirectories(packed);
                } else {
                    Files.copy(one, packed, StandardCopyOption.COPY_ATTRIBUTES);
                    if (posix) {
                        Files.setPosixFilePermissions(packed, Files.getPosixFilePermissions(one));
                    }
                }
            }
        }
    }

    private String word() {
        String machine = System.getProperty("os.arch").replace("amd64", "x64");
        return (system.startsWith("Mac") ? "macos" : system.startsWith("Windows") ? "windows" : "linux") + "-" + machine;
    }

    private void sums() throws Exception {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.sorted().toList()) {
                sums.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
                System.out.println(file + "  " + Files.size(file) / 1_000_000 + " MB");
            }
        }
        Files.writeString(out.resolve("SHA256SUMS"), sums);
    }

    private static String sum(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    // ---- files and tools -------------------------------------------------------------------------------------------

    private static String tool(String name) {
        Path tool = Path.of(System.getProperty("java.home"), "bin",
                System.getProperty("os.name").startsWith("Windows") ? name + ".exe" : name);
        if (!Files.isExecutable(tool)) {
            throw new IllegalStateException(name + " is missing: it belongs to a whole JDK 25. Looked at " + tool);
        }
        return tool.toString();
    }

    private static void need(String name) {
        boolean there = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name))
                .anyMatch(Files::isExecutable);
        if (!there) {
            throw new IllegalStateException("A deb is made with " + name + ", which is missing: apt-get install "
                    + (name.equals("dpkg-deb") ? "dpkg" : name));
        }
    }

    private static void run(List<String> command) throws Exception {
        run(new ProcessBuilder(command).inheritIO());
    }

    private static void run(ProcessBuilder process) throws Exception {
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("Ended with " + code + ": " + String.join(" ", process.command()));
        }
    }

    private static String output(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
        return said;
    }

    /** Every file is of the same hour, so that the cache finds them again wherever they are unpacked. */
    private static void everyHour(Path image) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean writable = file.toFile().setWritable(true);
                if (writable) {
                    Files.setLastModifiedTime(file, HOUR);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Installer::remove);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
