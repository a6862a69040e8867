package org.ordinaryacts.app.errorlab;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ordinaryacts.view.ErrorsView;

/** What the lab has done elsewhere, because it derives nothing itself. All of it on the thread of the window. */
public interface LabWork extends RateWork {

    /** The documented figure; nothing where this world does not have it. */
    Optional<ErrorsView.Documented> documented();

    /** The fitted defaults: the run that is shown first. */
    @Override
    Wish usual();

    /** Why the person of a request of the run came to it. */
    ErrorsView.Person request(int request);

    /** The next request of the run with the same cause; nothing where it is the only one. */
    OptionalInt nextLike(int request);

    /** Finds wrong matches against missed matches and people at the edge; the model is told of them. */
    void threshold();

    /** Why somebody at the edge came to what they did. */
    ErrorsView.Person atEdge(long index);

    /** Ends the runs of the spread; what there is stays. */
    void stopSpread();

    /** Ends the crowd that is being run; what there is stays. */
    void stopCrowd();

    /** Why somebody of the crowd came to what they did. */
    ErrorsView.Person inCrowd(long index);

    /** The next person of the crowd after this about whom there is a request, around the end to the beginning. */
    OptionalLong nextInCrowd(long index, boolean wrong);

    /** The class code of the run. */
    String code();

    /** Opens what a class code carries; the sentence that says why not, where it does not. */
    Optional<String> open(String typed);

    /** Opens the path of somebody as a story. */
    void replay(Whose whose, long index);

    /** Of which simulation a person is. */
    enum Whose {
        /** Of the run that is shown. */
        RUN,
        /** Of people at the edge of the present conditions. */
        EDGE,
        /** Of the crowd. */
        CROWD
    }
}
