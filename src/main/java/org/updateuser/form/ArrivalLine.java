package org.updateuser.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.updateuser.form.Joining.Verdict;
import org.updateuser.patch.Draft;

/// One draft of a file that is being looked at: whether it will come in, and why not.
public final class ArrivalLine {
    private final Draft draft;
    private final Verdict verdict;
    private final String text;
    private final BooleanProperty replacing = new SimpleBooleanProperty();

    ArrivalLine(Draft draft, Verdict verdict, String text) {
        this.draft = draft;
        this.verdict = verdict;
        this.text = text;
    }

    Draft draft() {
        return draft;
    }

    Verdict verdict() {
        return verdict;
    }

    /// Whose it is, as the file says.
    public String name() {
        return draft.name();
    }

    /// What will be done with it, and why.
    public String text() {
        return text;
    }

    /// Whether it can come in only in place of a draft that is here.
    public boolean isChoice() {
        return verdict == Verdict.COLLIDES;
    }

    /// Whether it is to come in in place of that one.
    public BooleanProperty replacing() {
        return replacing;
    }

    /// Whether it will come in.
    public boolean comesIn() {
        return switch (verdict) {
            case NEW, JOINED -> true;
            case COLLIDES -> replacing.get();
            case SAME, NOTHING, STRANGE, TOO_LONG, TWICE, GONE -> false;
        };
    }
}
