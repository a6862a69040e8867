package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is claimed, and what it rests on.
 *
 * @param sources the sources of the world
 * @param sixPercent the figure that is most often asked about; nothing where the world does not have it
 * @param claims all claims, in a stable order
 * @param others sources of what stands beside figures and of what agencies say of themselves
 * @param grades each grade, explained
 * @param sourceKinds each kind of source, explained
 * @param kinds each kind of claim there is
 * @param limits what all this does not show
 */
public record SourcesView(List<Card> sources, Optional<SixPercent> sixPercent, List<ClaimView> claims,
        List<Other> others, List<Explained> grades, List<Explained> sourceKinds, List<Choice> kinds,
        List<String> limits) {

    /**
     * A source.
     *
     * @param kind the kind as a fixed word
     * @param claims how many claims stand in it
     * @param count the same in words
     */
    public record Card(AboutView.SourceLine source, String kind, int claims, String count) {
    }

    /**
     * A source that is not one of the world's own.
     *
     * @param address where it can be found, as plain text, or that it was not seen
     * @param claims the ids of the claims that name it
     */
    public record Other(String source, String address, List<String> claims) {
    }

    /** A fixed word, its name, what it means, and how many claims have it. */
    public record Explained(String id, String name, String text, int claims) {
    }

    /** A fixed word, its name, and how many claims have it. */
    public record Choice(String id, String name, int claims) {
    }

    /**
     * The share of requests that were issued in error, with all that must stand beside it.
     *
     * @param figure the claim; its text is the definition
     * @param value the figure itself
     * @param not what it is not
     * @param courts what the courts said, the appeal among them
     * @param reported how it was reported
     * @param cautions what it cannot show
     * @param intervals a range around it, under a condition
     * @param others other figures, each with its own source and its own grade
     * @param compare that the others measure different things
     */
    public record SixPercent(ClaimView figure, String value, String not, List<ClaimView> courts,
            List<ClaimView> reported, List<ClaimView> cautions, List<ClaimView> intervals, List<ClaimView> others,
            String compare) {
    }

    /** The claim with this id, as chips name it. */
    public Optional<ClaimView> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
