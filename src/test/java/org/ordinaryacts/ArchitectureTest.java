package org.ordinaryacts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/** Imports run one way, and the core knows nothing of files, formats, clocks, locales or windows. */
@AnalyzeClasses(packages = "org.ordinaryacts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {"org.ordinaryacts.world..", "org.ordinaryacts.persona..",
            "org.ordinaryacts.story..", "org.ordinaryacts.engine..", "org.ordinaryacts.crowd..",
            "org.ordinaryacts.whatif..", "org.ordinaryacts.lesson.."};

    @ArchTest
    static final ArchRule IMPORTS_RUN_ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("main").definedBy("org.ordinaryacts").layer("cli").definedBy("org.ordinaryacts.cli..")
            .layer("app").definedBy("org.ordinaryacts.app..").layer("export").definedBy("org.ordinaryacts.export..")
            .layer("view")
            .definedBy("org.ordinaryacts.view..").layer("content").definedBy("org.ordinaryacts.content..")
            .layer("text").definedBy("org.ordinaryacts.text..").layer("lesson")
            .definedBy("org.ordinaryacts.lesson..").layer("whatif")
            .definedBy("org.ordinaryacts.whatif..").layer("crowd")
            .definedBy("org.ordinaryacts.crowd..").layer("engine")
            .definedBy("org.ordinaryacts.engine..").layer("story").definedBy("org.ordinaryacts.story..")
            .layer("persona").definedBy("org.ordinaryacts.persona..").layer("world")
            .definedBy("org.ordinaryacts.world..").whereLayer("main").mayNotBeAccessedByAnyLayer()
            .whereLayer("cli").mayOnlyBeAccessedByLayers("main").whereLayer("app")
            .mayOnlyBeAccessedByLayers("cli", "main").whereLayer("export")
            .mayOnlyBeAccessedByLayers("app", "cli", "main").whereLayer("view")
            .mayOnlyBeAccessedByLayers("app", "export", "cli", "main").whereLayer("content")
            .mayOnlyBeAccessedByLayers("app", "cli", "main").whereLayer("text")
            .mayOnlyBeAccessedByLayers("view", "content", "app", "export", "cli", "main").whereLayer("lesson")
            .mayOnlyBeAccessedByLayers("view", "content", "app", "export", "cli", "main").whereLayer("whatif")
            .mayOnlyBeAccessedByLayers("lesson", "view", "content", "app", "export", "cli", "main").whereLayer("crowd")
            .mayOnlyBeAccessedByLayers("lesson", "whatif", "view", "content", "app", "export", "cli", "main")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("lesson", "whatif", "crowd", "view", "content", "app", "export", "cli", "main")
            .whereLayer("story")
            .mayOnlyBeAccessedByLayers("lesson", "whatif", "crowd", "engine", "view", "content", "app",
                    "export", "cli", "main")
            .whereLayer("persona").mayOnlyBeAccessedByLayers("lesson", "story", "whatif", "crowd", "engine", "view",
                    "content",
                    "app", "export", "cli", "main");

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE = noClasses().that().resideInAnyPackage(CORE).should()
            .dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..",
                    "java.io..", "java.nio.file..", "javafx..", "picocli..", "org.ordinaryacts.text..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Locale").orShould()
            .dependOnClassesThat().haveFullyQualifiedName("java.time.Clock").orShould()
            .dependOnClassesThat().haveFullyQualifiedName("java.util.Random").orShould()
            .callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime");

    /**
     * The channels of the network. Of the same package, the channel of a file may be used: it locks the settings
     * against a second window, and reaches nothing but that file.
     */
    private static final DescribedPredicate<JavaClass> CHANNELS_OF_THE_NETWORK = JavaClass.Predicates
            .resideInAPackage("java.nio.channels..")
            .and(DescribedPredicate.not(JavaClass.Predicates.type(FileChannel.class)
                    .or(JavaClass.Predicates.type(FileLock.class))
                    .or(JavaClass.Predicates.type(OverlappingFileLockException.class))));

    @ArchTest
    static final ArchRule NOTHING_OPENS_A_CONNECTION = noClasses().should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("java.net..", "java.rmi..", "javax.net..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(URL.class))).or(CHANNELS_OF_THE_NETWORK))
            .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection");

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_DRAWS = noClasses().that().resideOutsideOfPackage("org.ordinaryacts.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..");

    @ArchTest
    static final ArchRule THE_WINDOW_DERIVES_NOTHING = noClasses().that()
            .resideInAnyPackage("org.ordinaryacts.app.story..", "org.ordinaryacts.app.theme..",
                    "org.ordinaryacts.app.map..", "org.ordinaryacts.app.presenter..",
                    "org.ordinaryacts.app.sources..", "org.ordinaryacts.app.errorlab..",
                    "org.ordinaryacts.app.whatif..", "org.ordinaryacts.app.lesson..", "org.ordinaryacts.app.course..",
                    "org.ordinaryacts.app.svg..")
            .should()
            .dependOnClassesThat().resideInAnyPackage("org.ordinaryacts.engine..", "org.ordinaryacts.crowd..",
                    "org.ordinaryacts.story..", "org.ordinaryacts.world..", "org.ordinaryacts.content..",
                    "org.ordinaryacts.whatif..");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule VIEWS_ARE_FINAL = classes().that().resideInAPackage("org.ordinaryacts.view..")
            .and().areTopLevelClasses().and().areNotInterfaces().should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROGRAM = noClasses().that()
            .doNotHaveFullyQualifiedName("org.ordinaryacts.Main").should().callMethod(System.class, "exit", int.class);
}
