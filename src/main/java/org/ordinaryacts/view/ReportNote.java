package org.ordinaryacts.view;

import java.util.List;
import org.ordinaryacts.text.Texts;

/**
 * A note for telling us of an error in a claim, to be copied by hand: the program sends nothing.
 *
 * @param lead how to use it
 * @param care what does not belong in it
 * @param text the note itself, in lines
 */
public record ReportNote(String title, String lead, String care, String text) {

    /** The note for a claim, as this version of the program shows it. */
    public static ReportNote of(ClaimView claim, String version, Texts texts) {
        String care = texts.get("sources.note.care");
        String known = String.join("\n", texts.get("sources.note.program", "Ordinary Acts " + version),
                texts.get("sources.note.claim", claim.id(), claim.kindName()),
                texts.get("sources.note.title", claim.title()), texts.get("sources.note.says", claim.text()),
                texts.get("sources.note.evidence", claim.chip().label()),
                texts.get("sources.note.source", claim.where().source()),
                texts.get("sources.note.place", claim.where().place()));
        return note(known, List.of(texts.get("sources.note.instead"), texts.get("sources.note.where"), care), texts);
    }

    /** A note for an error that belongs to no claim. */
    public static ReportNote blank(String version, Texts texts) {
        return note(texts.get("sources.note.blank", "Ordinary Acts " + version),
                List.of(texts.get("sources.note.screen"), texts.get("sources.note.wrong"),
                        texts.get("sources.note.instead"), texts.get("sources.note.where"),
                        texts.get("sources.note.care")),
                texts);
    }

    private static ReportNote note(String known, List<String> asked, Texts texts) {
        return new ReportNote(texts.get("sources.note.heading"), texts.get("sources.note.lead"),
                texts.get("sources.note.care"), known + "\n\n" + String.join("\n\n\n", asked) + "\n");
    }
}
