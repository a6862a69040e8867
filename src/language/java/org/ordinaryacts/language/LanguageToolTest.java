package org.ordinaryacts.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;

/** No text has a mistake that LanguageTool knows. What it mistakes for one is listed beside this, with the reason. */
class LanguageToolTest {
    private static final Library LIBRARY = Loading.load(Path.of("").toAbsolutePath()).library().orElseThrow();
    private static final Pattern BLANK = Pattern.compile("\\{[0-9]}");
    private static final Pattern INITIALISM = Pattern.compile("\\p{Lu}[\\p{L}]*\\p{Lu}[\\p{L}]*");

    @Test
    void englishIsSound() throws IOException {
        assertThat(mistakes(Language.EN, "en-US")).isEmpty();
    }

    @Test
    void spanishIsSound() throws IOException {
        assertThat(mistakes(Language.ES, "es")).isEmpty();
    }

    private static List<String> mistakes(Language language, String code) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(code));
        Accepted accepted = Accepted.of(language);
        accepted.rules().forEach(tool::disableRule);
        List<String> names = Stream.concat(names(language), accepted.words().stream()).toList();
        for (Rule rule : tool.getAllActiveRules()) {
            if (rule instanceof SpellingCheckRule spelling) {
                spelling.addIgnoreTokens(names);
            }
        }
        List<String> found = new ArrayList<>();
        for (AllTexts.Placed placed : AllTexts.of(LIBRARY, language)) {
            String text = BLANK.matcher(placed.text()).replaceAll("8");
            for (RuleMatch match : tool.check(text)) {
                String words = text.substring(match.getFromPos(), match.getToPos());
                if (!accepted.has(match.getRule().getId(), words)) {
                    found.add(match.getRule().getId() + "\t" + words + "\t" + placed.place() + "\t"
                            + match.getMessage() + "\t" + match.getSuggestedReplacements().stream().limit(3).toList()
                            + "\t" + text);
                }
            }
        }
        return found;
    }

    /** Names and initialisms: of the people, the places, and the glossary. */
    private static Stream<String> names(Language language) {
        Set<String> names = new TreeSet<>();
        LIBRARY.personas().forEach(persona -> Stream.of(persona.given(), persona.family(),
                persona.address().street(), persona.address().town()).forEach(name -> names.addAll(parts(name))));
        LIBRARY.world().parts().holders().forEach(holder -> names.addAll(parts(holder.name().in(language))));
        Glossary.of(new Naming(LIBRARY.world(), new Texts(language), true)).terms()
                .forEach(term -> names.addAll(parts(term.word())));
        AllTexts.of(LIBRARY, language).forEach(placed -> INITIALISM.matcher(placed.text()).results()
                .forEach(one -> names.add(one.group())));
        return names.stream();
    }

    private static List<String> parts(String name) {
        return List.of(name.split("[^\\p{L}]+"));
    }

    /**
     * What LanguageTool mistakes for a mistake. A line is a rule, or {@code = word}, or a rule, a colon and words.
     */
    record Accepted(Set<String> rules, Set<String> words, Set<String> places) {

        static Accepted of(Language language) throws IOException {
            String name = "accepted_" + language.code() + ".txt";
            try (InputStream in = Objects.requireNonNull(LanguageToolTest.class.getResourceAsStream(name), name)) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .map(line -> line.replaceAll("\\s*#.*", ""))
                        .filter(line -> !line.isBlank()).toList();
                return new Accepted(
                        lines.stream().filter(line -> !line.startsWith("=") && !line.contains(":"))
                                .collect(Collectors.toSet()),
                        lines.stream().filter(line -> line.startsWith("=")).map(line -> line.substring(1).strip())
                                .collect(Collectors.toSet()),
                        lines.stream().filter(line -> line.contains(":")).collect(Collectors.toSet()));
            }
        }

        boolean has(String rule, String words) {
            return places.contains(rule + ":" + words);
        }
    }
}
