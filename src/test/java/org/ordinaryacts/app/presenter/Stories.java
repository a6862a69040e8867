package org.ordinaryacts.app.presenter;

import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayViews;
import org.ordinaryacts.world.Language;

/** Stories ready to be presented. */
final class Stories {
    /** A story whose second and fourth steps are questions, and whose third step asks. */
    static final String STORY = "license-renewal";

    private Stories() {
    }

    static PlayView view(String story, Language language) {
        Library library = Worlds.library();
        Naming naming = new Naming(library.world(), new Texts(language), true);
        return new PlayViews(naming).play(new Engine(library.world()).tell(library.story(story).orElseThrow()), true);
    }

    static PlayerModel player() {
        return new PlayerModel(view(STORY, Language.EN));
    }
}
