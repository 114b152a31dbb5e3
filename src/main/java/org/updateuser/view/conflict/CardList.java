package org.updateuser.view.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.updateuser.form.ConflictCard;
import org.updateuser.form.Dispute.Side;
import org.updateuser.form.Words;
import org.updateuser.patch.Spot;
import org.updateuser.view.kit.Reveal;

/// The cards of the conflicts, one below the other. A card stays the same node while its conflict is shown, so that the
/// keyboard stays where it is.
public final class CardList extends VBox {
    private SequencedMap<Spot, Card> cards = new LinkedHashMap<>();
    private BiConsumer<Spot, Side> choose = (spot, side) -> {};

    public CardList() {
        getStyleClass().add("conflict-cards");
    }

    /// What choosing a side does.
    public void onChoose(BiConsumer<Spot, Side> action) {
        choose = action;
    }

    /// Shows the conflicts as they stand.
    public void show(List<ConflictCard> conflicts, Words words) {
        SequencedMap<Spot, Card> now = new LinkedHashMap<>();
        for (ConflictCard conflict : conflicts) {
            Card before = cards.get(conflict.spot());
            Card card = before == null ? card(conflict.spot(), words) : before;
            card.show(conflict);
            now.put(conflict.spot(), card);
        }
        cards = now;
        List<Card> all = List.copyOf(now.values());
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
    }

    private Card card(Spot spot, Words words) {
        Card card = new Card(words);
        card.onChoose(side -> choose.accept(spot, side));
        card.onGo(steps -> go(card, steps));
        return card;
    }

    private void go(Card from, int steps) {
        List<Card> all = List.copyOf(cards.values());
        int to = all.indexOf(from) + steps;
        if (to >= 0 && to < all.size()) {
            focus(all.get(to));
        }
    }

    /// Puts the keyboard on a card, if it is there.
    public void focus(Spot spot) {
        Card card = cards.get(spot);
        if (card != null) {
            focus(card);
        }
    }

    /// Puts the keyboard on the next card after the one that has it, for which nothing is chosen, and after the last
    /// one on the first.
    public void focusNextOpen() {
        List<Card> all = List.copyOf(cards.values());
        int here =
                all.indexOf(all.stream().filter(Card::isFocusWithin).findFirst().orElse(null));
        IntStream.rangeClosed(1, all.size())
                .mapToObj(step -> all.get(Math.floorMod(here + step, all.size())))
                .filter(Card::isOpen)
                .findFirst()
                .ifPresent(this::focus);
    }

    private void focus(Card card) {
        card.focusChoice();
        Reveal.show(card);
    }
}
