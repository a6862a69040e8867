package org.ordinaryacts.app.errorlab;

import java.util.List;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabView;

/** What is derived elsewhere about other base rates. */
public interface RateWork {

    /** The conditions that count where nobody wished for any. */
    Wish usual();

    /** What the share becomes with other base rates. */
    ErrorsView.BaseRate baseRate();

    /** The same as whole people, one for each point of the curve. */
    List<LabView.Mix> mixes();
}
