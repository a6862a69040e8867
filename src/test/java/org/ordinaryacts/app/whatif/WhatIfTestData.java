package org.ordinaryacts.app.whatif;

import java.util.List;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfChoosing;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfViews;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.Language;

/** What a part of the screen is made of, outside of a window. */
final class WhatIfTestData {
    private static final Library LIBRARY = Worlds.library();
    private static final Texts TEXTS = new Texts(Language.EN);

    private WhatIfTestData() {
    }

    private static Naming naming() {
        return new Naming(LIBRARY.world(), TEXTS, true);
    }

    private static Trace trace() {
        return new Engine(LIBRARY.world()).tell(LIBRARY.story("erroneous-request").orElseThrow());
    }

    static WhatIfChoices choices() {
        return new WhatIfChoosing(naming()).of(LIBRARY.stories(), trace());
    }

    static List<WhatIfView.LeverView> levers() {
        return new WhatIfViews(naming(), trace(), true).view(RuleSet.NONE).levers();
    }

    static Face face() {
        return new Face(TEXTS, 14, Movement.OFF, claim -> {
        });
    }
}
