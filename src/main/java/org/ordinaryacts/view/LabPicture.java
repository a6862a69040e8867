package org.ordinaryacts.view;

import java.util.List;

/** What a lesson shows of the error lab. */
public sealed interface LabPicture {

    /** The documented figure, whose dots do not open. */
    record Figure(ErrorsView.Documented documented) implements LabPicture {
    }

    /** A simulated run as dots. */
    record Dots(ErrorsView.Run run) implements LabPicture {
    }

    /** A simulated run as a tree. */
    record Tree(ErrorsView.Run run) implements LabPicture {
    }

    /** What the share becomes in another crowd, and the same as whole people of 10,000. */
    record Rate(ErrorsView.BaseRate rate, List<LabView.Mix> mixes) implements LabPicture {
        /** Copies the list. */
        public Rate {
            mixes = List.copyOf(mixes);
        }
    }

    /** Wrong matches against missed matches. */
    record Demand(ErrorsView.Threshold threshold) implements LabPicture {
    }

    /** This content carries no crowd, and so no lab. */
    record None(String sentence) implements LabPicture {
    }
}
