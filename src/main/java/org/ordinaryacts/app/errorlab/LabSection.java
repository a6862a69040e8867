package org.ordinaryacts.app.errorlab;

/** The parts of the error lab. */
public enum LabSection {
    /** The documented figure, whose dots do not open. */
    FIGURE,
    /** A simulated run, whose dots do. */
    RUN,
    /** What the share becomes in another crowd. */
    BASE_RATE,
    /** Wrong matches against missed matches. */
    THRESHOLD,
    /** A crowd of up to millions. */
    CROWD
}
