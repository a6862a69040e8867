package org.ordinaryacts.engine;

import java.util.Optional;
import org.ordinaryacts.story.StepId;

/** How a run ended: the last outcome that happened, if any, and who holds what. */
public record RunOutcome(Optional<StepId> outcome, Holdings holdings) {
}
