package org.updateuser.view.kit;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.function.IntUnaryOperator;

/// Where a line of Japanese may end: of the places that Java finds, which are nearly all, those between phrases. So no
/// line begins with the end of a word, such as *す。*, no number stands apart from what it counts, and no short address
/// or name is torn.
final class PhraseBreaks extends BreakIterator {
    private final BreakIterator all;
    private Phrases phrases = new Phrases("");
    private int start;

    /// @param all every place where a line may end
    PhraseBreaks(BreakIterator all) {
        this.all = all;
    }

    @Override
    public void setText(CharacterIterator text) {
        StringBuilder read = new StringBuilder();
        for (char letter = text.first(); letter != CharacterIterator.DONE; letter = text.next()) {
            read.append(letter);
        }
        phrases = new Phrases(read);
        start = text.getBeginIndex();
        all.setText(text);
    }

    @Override
    public CharacterIterator getText() {
        return all.getText();
    }

    private boolean isPlace(int place) {
        return place == DONE || !phrases.isWithin(place - start);
    }

    private int place(int first, IntUnaryOperator step) {
        int place = first;
        while (!isPlace(place)) {
            place = step.applyAsInt(place);
        }
        return place;
    }

    @Override
    public int first() {
        return all.first();
    }

    @Override
    public int last() {
        return all.last();
    }

    @Override
    public int next() {
        return place(all.next(), _ -> all.next());
    }

    @Override
    public int previous() {
        return place(all.previous(), _ -> all.previous());
    }

    @Override
    public int next(int steps) {
        int place = current();
        for (int step = 0; step < Math.abs(steps) && place != DONE; step++) {
            place = steps > 0 ? next() : previous();
        }
        return place;
    }

    @Override
    public int following(int offset) {
        return place(all.following(offset), _ -> all.next());
    }

    @Override
    public int preceding(int offset) {
        return place(all.preceding(offset), _ -> all.previous());
    }

    @Override
    public boolean isBoundary(int offset) {
        boolean is = all.isBoundary(offset) && isPlace(offset);
        if (!is && !isPlace(all.current())) {
            next();
        }
        return is;
    }

    @Override
    public int current() {
        return all.current();
    }
}
