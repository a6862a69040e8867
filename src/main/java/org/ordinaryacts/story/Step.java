package org.ordinaryacts.story;

import java.util.List;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Text;

/** One thing that happens in a story. */
public sealed interface Step {

    /** What every step has. */
    StepHead head();

    /** The id. */
    default StepId id() {
        return head().id();
    }

    /** The name of the kind in story files, for instance {@code ask}. */
    default String kind() {
        return switch (this) {
            case Does does -> "act";
            case Sends sends -> sends.lead() ? "lead" : "send";
            case Asks asks -> "ask";
            case Matches matches -> "match";
            case Writes writes -> "write";
            case Waits waits -> "wait";
            case Question question -> "question";
            case Outcome outcome -> "outcome";
        };
    }

    /** The persona does an ordinary act; a record is created at its holder. */
    record Does(StepHead head, ActId act) implements Step {
    }

    /** Somebody sends fields over a flow; a lead is a sending that says where somebody might be found. */
    record Sends(StepHead head, FlowUse over, List<FieldId> fields, boolean lead) implements Step {
        /** Copies the list. */
        public Sends {
            fields = List.copyOf(fields);
        }
    }

    /** Somebody asks over one flow or a chain of flows, and the first holder of the chain answers. */
    record Asks(StepHead head, List<FlowUse> chain, List<FieldId> fields) implements Step {
        /** Copies the lists. */
        public Asks {
            chain = List.copyOf(chain);
            fields = List.copyOf(fields);
        }
    }

    /** Two records at one holder are compared and taken to be of one person. It brings no field. */
    record Matches(StepHead head, HolderId at, Side left, Side right) implements Step {
        /** A record and the field of it that is compared. */
        public record Side(RecordRef record, FieldId field) {
        }
    }

    /**
     * A holder writes a record from what it holds or is told.
     *
     * @param fields what the record says
     * @param told those of the fields that the persona tells; the event names the source for it
     * @param slips those of the fields that begin here and are written down wrong: a slip of the pen
     */
    record Writes(StepHead head, HolderId at, List<FieldId> fields, List<FieldId> told,
            List<FieldId> slips) implements Step {
        /** Copies the lists. */
        public Writes {
            fields = List.copyOf(fields);
            told = List.copyOf(told);
            slips = List.copyOf(slips);
        }

        /** Everything is written down as it is held or told. */
        public Writes(StepHead head, HolderId at, List<FieldId> fields, List<FieldId> told) {
            this(head, at, fields, told, List.of());
        }
    }

    /** Time passes. */
    record Waits(StepHead head) implements Step {
    }

    /** A question to predict what a record will do next; every answer teaches one thing. */
    record Question(StepHead head, List<Answer> answers) implements Step {
        /** Copies the list. */
        public Question {
            answers = List.copyOf(answers);
        }

        /** One answer, whether it is right, and what it teaches. */
        public record Answer(Text text, boolean right, Text feedback) {
        }
    }

    /** How it ended. It happens only if all that it names did. */
    record Outcome(StepHead head) implements Step {
    }
}
