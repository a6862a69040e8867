package org.ordinaryacts.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.story.FlowUse;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.World;

/**
 * A number that changes with everything on which it depends where a record goes and who a simulated person is. Words do
 * not count: a better translation leaves codes as they are.
 */
final class ContentPrint {
    private final String base;

    private ContentPrint(String base) {
        this.base = base;
    }

    /** What counts of a world and of the lists that people are made from. */
    static ContentPrint of(World world, PeopleLists lists) {
        StringBuilder text = new StringBuilder();
        world(text, world.parts());
        lists.given().forEach(name -> text.append(name.name()).append(' ').append(name.weight()).append('\n'));
        lists.family().forEach(name -> text.append(name.name()).append(' ').append(name.weight()).append('\n'));
        text.append(lists.streets()).append(lists.towns()).append(lists.trades().size()).append('\n');
        return new ContentPrint(text.toString());
    }

    /** The number, with what counts of a story besides. */
    int with(Optional<Story> story) {
        StringBuilder text = new StringBuilder(base);
        story.ifPresent(one -> story(text, one));
        return of(text.toString());
    }

    /** The first 32 bits of the SHA-256 of a text. */
    static int of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void world(StringBuilder text, World.Parts parts) {
        parts.holders().forEach(holder -> text.append(holder.id()).append(' ').append(holder.kind()).append('\n'));
        parts.flows().forEach(flow -> text.append(flow.id()).append(' ').append(flow.from()).append(' ')
                .append(flow.to()).append(' ').append(flow.actor()).append(' ').append(flow.cadence()).append(' ')
                .append(flow.fields()).append(' ').append(flow.evidence()).append(' ').append(flow.status())
                .append('\n'));
        parts.groups().forEach(row -> text.append(row.member()).append(' ').append(row.relation()).append(' ')
                .append(row.of()).append('\n'));
        parts.acts().forEach(act -> text.append(act.id()).append(' ').append(act.holder()).append(' ')
                .append(act.fields().keySet()).append(' ').append(act.includes()).append('\n'));
        parts.levers().forEach(lever -> text.append(lever.id()).append(' ').append(lever.effect()).append(' ')
                .append(lever.closes()).append('\n'));
    }

    private static void story(StringBuilder text, Story story) {
        text.append(story.id()).append('\n');
        story.start().forEach(start -> text.append(start.id()).append(' ').append(start.holder()).append(' ')
                .append(start.fields()).append('\n'));
        for (Step step : story.steps()) {
            text.append(step.id()).append(' ').append(step.kind()).append(' ').append(step.head().day()).append(' ')
                    .append(step.head().after()).append(' ').append(uses(step)).append('\n');
        }
    }

    private static List<FlowUse> uses(Step step) {
        return switch (step) {
            case Step.Sends sends -> List.of(sends.over());
            case Step.Asks asks -> asks.chain();
            case Step.Does does -> List.of();
            case Step.Matches matches -> List.of();
            case Step.Writes writes -> List.of();
            case Step.Waits waits -> List.of();
            case Step.Question question -> List.of();
            case Step.Outcome outcome -> List.of();
        };
    }
}
