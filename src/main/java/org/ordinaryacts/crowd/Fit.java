package org.ordinaryacts.crowd;

/**
 * Moves one factor, how often records go wrong, until the expected share of wrong requests is a wanted one. All other
 * conditions stay, and so do the shares of the causes as far as they grow alike.
 *
 * @param conditions with the factor found
 * @param share the share that is to be expected with them, from 0 to 1
 * @param wanted the share that was wanted
 */
public record Fit(CrowdConditions conditions, double share, double wanted) {

    /**
     * Fits to a share.
     *
     * @param wanted from 0 to 1; where no factor reaches it, the nearest is found
     */
    public static Fit to(CrowdModel model, double wanted) {
        int low = 0;
        int high = Dial.SCALE.most();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (share(model, middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        int nearest = wanted - share(model, low) <= share(model, high) - wanted ? low : high;
        return new Fit(model.conditions().with(Dial.SCALE, nearest), share(model, nearest), wanted);
    }

    /** Fits to the documented share. */
    public static Fit toDocumented(CrowdModel model) {
        return to(model, Documented.share());
    }

    private static double share(CrowdModel model, int scale) {
        return model.with(model.conditions().with(Dial.SCALE, scale)).expected().share();
    }

    /** The factor, in thousandths. */
    public int scale() {
        return conditions.scale();
    }
}
