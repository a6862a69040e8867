package org.ordinaryacts.app.sources;

/** The parts of the sources. */
public enum Section {
    /** The 6% figure and what stands beside it. */
    FIGURE,
    /** Every claim. */
    CLAIMS,
    /** The texts that everything rests on. */
    TEXTS,
    /** The glossary. */
    GLOSSARY,
    /** What this does not show. */
    LIMITS,
    /** How to report an error. */
    REPORT,
    /** What the program is, and its licenses. */
    ABOUT
}
