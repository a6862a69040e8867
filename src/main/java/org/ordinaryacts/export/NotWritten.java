package org.ordinaryacts.export;

import java.io.IOException;
import java.nio.file.Path;
import org.ordinaryacts.world.Token;

/** Something could not be written, and was left as it was. */
public final class NotWritten extends IOException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final transient Path place;

    /** Why it was not written. */
    public enum Reason implements Token {
        /** The folder that is to hold it does not exist. */
        NO_FOLDER,
        /** A folder has the name of the file. */
        IS_FOLDER,
        /** A file has the name of the folder. */
        IS_FILE,
        /** There is something else, which this program did not write. */
        NOT_OURS,
        /** The system does not let it be written. */
        NOT_ALLOWED;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    NotWritten(Reason reason, Path place) {
        super(reason.token() + ": " + place);
        this.reason = reason;
        this.place = place;
    }

    /** Why it was not written. */
    public Reason reason() {
        return reason;
    }

    /** The file or folder that it is about. */
    public Path place() {
        return place;
    }
}
