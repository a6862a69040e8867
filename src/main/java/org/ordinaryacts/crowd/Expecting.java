package org.ordinaryacts.crowd;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PeopleLists;

/**
 * Computes what is to be expected: goes through everything that can be so of one person, with its chance, and lets the
 * same {@link Rule} decide. Only sums and products, so alike on every machine.
 *
 * <p>
 * How alike a stranger's day of birth is counts as independent of the person's own; it differs a little, since months
 * have different lengths. A test holds the result against simulated crowds.
 */
final class Expecting {
    private final CrowdModel model;
    private final Chances chances;
    private final Map<Long, Double> othersAbove = new HashMap<>();
    private final Map<ErrorCause, Double> byCause = new EnumMap<>(ErrorCause.class);
    private final boolean[] issues = new boolean[Ending.values().length];
    private double right;
    private double wrong;
    private double stopped;
    private double missed;
    private double filed;
    private double ownMissed;
    private double otherTaken;

    private Expecting(CrowdModel model) {
        this.model = model;
        this.chances = model.chances();
        for (Ending ending : Ending.values()) {
            issues[ending.ordinal()] = model.issues(ending);
        }
    }

    static Expected of(CrowdModel model) {
        return new Expecting(model).expected();
    }

    private Expected expected() {
        double[] statuses = model.statusShares();
        for (int status = 0; status < statuses.length; status++) {
            status(status, statuses[status]);
        }
        return new Expected(statuses[LegalStatus.NO_STATUS.ordinal()], right, wrong, stopped, missed, filed, ownMissed,
                otherTaken, byCause);
    }

    private void status(int status, double chance) {
        double hasFile = status == LegalStatus.CITIZEN_BY_BIRTH.ordinal()
                ? 0
                : status == LegalStatus.NO_STATUS.ordinal() ? Chances.FILED_IN_HUNDRED / 100.0 : 1;
        double lives = chances.correction ? 1 - Chances.MENDED_IN_HUNDRED / 100.0 : 1;
        double outOfDate = Chances.chance(Chances.RECORD_BITS, chances.outOfDate) * lives;
        double wrongBirthplace = Chances.chance(Chances.RECORD_BITS, chances.wrongBirthplace) * lives;
        int facts = Facts.of(status);
        filed += chance * hasFile;
        for (int place = 0; place < 2; place++) {
            int there = Facts.withBirthplace(facts, place == 1, false);
            double so = chance * (place == 1 ? wrongBirthplace : 1 - wrongBirthplace);
            typed(there, so * (1 - hasFile));
            typed(Facts.withFile(there, false, false), so * hasFile * (1 - outOfDate));
            typed(Facts.withFile(there, true, false), so * hasFile * outOfDate);
        }
    }

    private void typed(int facts, double chance) {
        if (chance == 0) {
            return;
        }
        double slip = Chances.chance(Chances.SLIP_BITS, chances.slip);
        for (int slips = 0; slips <= Compared.ALL; slips++) {
            double so = chance;
            for (Compared field : Compared.values()) {
                so *= field.agrees(slips) ? slip : 1 - slip;
            }
            compared(Facts.withSlips(facts, slips), slips, so);
        }
    }

    private void compared(int facts, int slips, double chance) {
        int own = model.weights().score(Compared.ALL & ~slips);
        boolean ownTaken = Facts.hasFile(facts) && own >= chances.alike;
        int limit = ownTaken ? own : chances.alike - 1;
        double other = otherAbove(slips, limit);
        double says = Chances.chance(Chances.SAYS_BITS, chances.otherSaysRemovable);
        otherTaken += chance * other;
        ownMissed += Facts.hasFile(facts) ? chance * (ownTaken ? other : 1) : 0;
        verified(Facts.otherTaken(facts, true), chance * other * says);
        verified(Facts.otherTaken(facts, false), chance * other * (1 - says));
        verified(ownTaken ? Facts.ownTaken(facts) : facts, chance * (1 - other));
    }

    private void verified(int facts, double chance) {
        double finds = chances.verification ? Chances.VERIFIED_IN_HUNDRED / 100.0 : 0;
        count(Facts.verified(facts), chance * finds);
        count(facts, chance * (1 - finds));
    }

    private void count(int facts, double chance) {
        Ending ending = Rule.decide(facts);
        if (ending.stopped()) {
            stopped += chance;
        } else if (issues[ending.ordinal()]) {
            Rule.cause(Rule.causeCode(facts, ending)).ifPresentOrElse(cause -> {
                wrong += chance;
                byCause.merge(cause, chance, Double::sum);
            }, () -> right += chance);
        } else if (Facts.removable(facts) && !ending.requests()) {
            missed += chance;
        }
    }

    // ---- the files of others -----------------------------------------------------------------------------------

    /** The chance that of all files of others at least one scores higher than this. */
    private double otherAbove(int slips, int limit) {
        int names = slips & 3;
        return othersAbove.computeIfAbsent((long) limit << 2 | names, key -> anyAbove(names, limit));
    }

    /** Common given names meet their like more often, so each name is counted for itself. */
    private double anyAbove(int slips, int limit) {
        double withGiven = oneAbove(slips, limit, true);
        double without = oneAbove(slips, limit, false);
        boolean slipped = Compared.GIVEN_NAME.agrees(slips);
        List<PeopleLists.Weighted> given = model.population().lists().given();
        double total = given.stream().mapToLong(PeopleLists.Weighted::weight).sum();
        double any = 0;
        for (int name = 0; name < given.size(); name++) {
            double same = slipped ? 0 : model.population().givenShare(name);
            double none = 1 - (same * withGiven + (1 - same) * without);
            any += given.get(name).weight() / total * (1 - power(none, Chances.OTHERS));
        }
        return any;
    }

    /** The chance that one file scores higher, given whether its given name agrees. */
    private double oneAbove(int slips, int limit, boolean given) {
        double family = Compared.FAMILY_NAME.agrees(slips)
                ? 0
                : Chances.chance(Chances.FAMILY_BITS, Chances.SAME_FAMILY);
        double above = 0;
        for (int pattern = 0; pattern <= Compared.ALL; pattern++) {
            if (Compared.GIVEN_NAME.agrees(pattern) == given && model.weights().score(pattern) > limit) {
                above += (Compared.FAMILY_NAME.agrees(pattern) ? family : 1 - family)
                        * model.population().datePattern(pattern >>> 2);
            }
        }
        return above;
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
