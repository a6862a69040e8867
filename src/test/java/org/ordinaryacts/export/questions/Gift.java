package org.ordinaryacts.export.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads GIFT by the rules that Moodle publishes for it, as strictly as they allow, for tests: a question is a name
 * between
 * double colons, a text, and answers in braces; what is special is escaped by a backslash everywhere else.
 */
final class Gift {
    private static final String SPECIAL = "~=#{}:\\";
    private final String text;
    private int at;

    /** A question: its name, its text, whether it asks for a number, its answers and what is said after any. */
    record Question(String name, String text, boolean number, List<Answer> answers, String general) {
    }

    /** An answer. */
    record Answer(boolean right, String text, String feedback) {
    }

    private Gift(String text) {
        this.text = text;
    }

    static List<Question> read(String file) {
        String lines = file.lines().filter(line -> !line.startsWith("//") && !line.startsWith("$CATEGORY: "))
                .reduce("", (all, line) -> all + line + "\n");
        Gift gift = new Gift(lines);
        List<Question> questions = new ArrayList<>();
        for (gift.blank(); gift.at < lines.length(); gift.blank()) {
            questions.add(gift.question());
        }
        return questions;
    }

    private void blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void expect(String sign) {
        if (!text.startsWith(sign, at)) {
            throw new IllegalArgumentException("Expected " + sign + " at: "
                    + text.substring(at, Math.min(text.length(), at + 40)));
        }
        at += sign.length();
    }

    /** Text up to a special sign that is not escaped. */
    private String plain() {
        StringBuilder plain = new StringBuilder();
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) != 0
                && (SPECIAL.indexOf(text.charAt(at)) < 0 || text.charAt(at) == '\\')) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            plain.append(text.charAt(at++));
        }
        return plain.toString().strip();
    }

    private Question question() {
        expect("::");
        String name = plain();
        expect("::");
        expect("[plain]");
        String asked = plain();
        expect("{");
        boolean number = text.startsWith("#", at);
        at += number ? 1 : 0;
        List<Answer> answers = new ArrayList<>();
        String general = "";
        blank();
        while (!text.startsWith("}", at)) {
            if (text.startsWith("####", at)) {
                at += 4;
                general = plain();
            } else {
                answers.add(answer(number));
            }
            blank();
        }
        expect("}");
        return new Question(name, asked, number, answers, general);
    }

    private Answer answer(boolean number) {
        boolean right = text.startsWith("=", at);
        expect(right ? "=" : "~");
        String answer = plain();
        if (number && right) {
            expect(":");
            answer += ":" + plain();
        }
        if (text.startsWith("#", at) && !text.startsWith("####", at)) {
            at++;
            return new Answer(right, answer, plain());
        }
        return new Answer(right, answer, "");
    }
}
