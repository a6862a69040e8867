package org.ordinaryacts.export.web;

import java.util.List;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.view.CorrectionView;
import org.ordinaryacts.view.CorrectionViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.WhatIfChoosing;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfViews;
import org.ordinaryacts.world.FieldId;

/**
 * What changed rules do to a story, in one language.
 *
 * @param levers the story with each lever turned on by itself, in the order of the levers
 * @param mends what becomes of each mistake of the story that is mended on its usual day
 */
record WhatIfData(List<WhatIfView> levers, List<CorrectionView> mends) {

    /** The data of a story, told as documented. */
    static WhatIfData of(Naming naming, Trace trace, boolean checked) {
        CorrectionViews corrections = new CorrectionViews(naming, trace);
        return new WhatIfData(List.copyOf(new WhatIfViews(naming, trace, checked).everyLever().values()),
                new WhatIfChoosing(naming).of(List.of(trace.story()), trace).mistakes().stream()
                        .map(mistake -> corrections.of(new RecordRule.Mended(new RecordRef(mistake.record()),
                                new FieldId(mistake.field()), mistake.usualDay())))
                        .toList());
    }
}
