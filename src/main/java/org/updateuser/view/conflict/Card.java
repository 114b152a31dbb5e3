package org.updateuser.view.conflict;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.ConflictCard;
import org.updateuser.form.Dispute.Side;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Buttons;
import org.updateuser.view.kit.Direction;

/// One conflict: path and name, three columns in the order of time, and a choice between the last two. Left and right
/// choose, up and down go to the neighbours.
public final class Card extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Words words;
    private final Text opened = new Text();
    private final Label section = new Label();
    private final Label title = new Label();
    private final Label state = new Label();
    private final VBox before;
    private final SideOption mine;
    private final SideOption theirs;
    private Consumer<Side> choose = side -> {};
    private IntConsumer go = steps -> {};

    public Card(Words words) {
        this.words = words;
        this.mine = option("conflict.mine", Side.MINE);
        this.theirs = option("conflict.theirs", Side.THEIRS);
        this.before = before();
        getStyleClass().add("conflict-card");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(head(), new TimeColumns(before, mine, theirs));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox head() {
        section.getStyleClass().add("muted");
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        state.getStyleClass().add("conflict-state");
        state.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(section, Buttons.small(Feather.CHEVRON_RIGHT), title, gap, state);
        head.getStyleClass().add("conflict-head");
        return head;
    }

    private VBox before() {
        Text whose = new Text(words.text("conflict.opened"));
        whose.getStyleClass().add("side-title");
        opened.getStyleClass().add("side-value");
        Direction.watch(opened);
        VBox column = new VBox(new TextFlow(whose), new TextFlow(opened));
        column.getStyleClass().addAll("side-before", "side-words");
        column.setAccessibleRole(AccessibleRole.TEXT);
        return column;
    }

    private SideOption option(String key, Side side) {
        SideOption option = new SideOption(words.text(key));
        option.setOnAction(event -> chosen(side));
        return option;
    }

    /// What choosing a side does.
    public void onChoose(Consumer<Side> action) {
        choose = action;
    }

    /// What going to another card does: so many cards on, or back.
    public void onGo(IntConsumer action) {
        go = action;
    }

    /// Shows a conflict as it stands.
    public void show(ConflictCard card) {
        section.setText(card.section());
        title.setText(card.title());
        opened.setText(card.opened());
        before.setAccessibleText(words.text("conflict.opened") + ", " + card.title() + ": " + card.opened());
        mine.say(card.title(), card.mine().value(), card.mine().consequence());
        theirs.say(card.title(), card.theirs().value(), card.theirs().consequence());
        mine.setSelected(card.side() == Side.MINE);
        theirs.setSelected(card.side() == Side.THEIRS);
        mine.setFocusTraversable(card.side() != Side.THEIRS);
        theirs.setFocusTraversable(card.side() == Side.THEIRS);
        pseudoClassStateChanged(OPEN, card.isOpen());
        state.setText(card.isOpen() ? words.text("conflict.choose") : "");
        state.setGraphic(icon(card.isOpen()));
        setAccessibleText(card.section() + ", " + card.title());
    }

    /// Whether nothing is chosen yet.
    boolean isOpen() {
        return getPseudoClassStates().contains(OPEN);
    }

    private Node icon(boolean open) {
        FontIcon icon = Buttons.small(open ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        icon.setAccessibleText(words.text(open ? "conflict.choose" : "conflict.done"));
        return icon;
    }

    /// Puts the keyboard on the side that is chosen, or on the first.
    public void focusChoice() {
        (theirs.isSelected() ? theirs : mine).requestFocus();
    }

    private void chosen(Side side) {
        (side == Side.MINE ? mine : theirs).requestFocus();
        choose.accept(side);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT, DIGIT1, NUMPAD1 -> chosen(Side.MINE);
            case RIGHT, DIGIT2, NUMPAD2 -> chosen(Side.THEIRS);
            case SPACE, ENTER -> chosen(theirs.isFocused() ? Side.THEIRS : Side.MINE);
            case DOWN -> go.accept(1);
            case UP -> go.accept(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
