package org.ordinaryacts.app.sources;

import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.SourcesView;

/** What the sources show, in one language. */
public record Shown(SourcesView sources, AboutView about) {
}
