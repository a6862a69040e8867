package org.ordinaryacts.app.whatif;

import java.util.concurrent.CompletableFuture;
import org.ordinaryacts.view.CorrectionView;
import org.ordinaryacts.view.CutView;
import org.ordinaryacts.view.HubsView;
import org.ordinaryacts.view.SidesView;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfView;

/** Where the screen gets what it draws for one story. What takes longer than a moment comes later. */
public interface WhatIfSource {

    /** What can be chosen. */
    WhatIfChoices choices();

    /** The story with nothing changed. */
    Compared documented();

    /** The story under these rules. */
    CompletableFuture<Compared> compare(Rules rules);

    /** The fewest flows to close, for a person of the story by place in its cast, with what the rules close closed. */
    CompletableFuture<CutView> cut(int person, String field, String holder, Rules rules);

    /** The holders that most ways pass through. */
    CompletableFuture<HubsView> hubs();

    /** What becomes of a mistake that is mended on a day. */
    CompletableFuture<CorrectionView> correct(String record, String field, int day);

    /** A comparison in words and on two stages. */
    record Compared(WhatIfView view, SidesView sides) {
    }
}
