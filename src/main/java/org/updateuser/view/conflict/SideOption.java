package org.updateuser.view.conflict;

import javafx.event.ActionEvent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.updateuser.view.kit.Direction;

/// A side that can be chosen: whose it is, what it has, and what choosing it does beyond that. To assistive technology
/// it is a radio button; it shows what the form says is chosen and never chooses for itself.
public final class SideOption extends RadioButton {
    private final Text value = new Text();
    private final Text consequence = new Text();

    /// @param whose the title of the column
    public SideOption(String whose) {
        super(whose);
        getStyleClass().setAll("side-option");
        setWrapText(true); // its height follows from its width
        setMaxWidth(Double.MAX_VALUE);
        Direction.watch(value, consequence);
    }

    /// Shows a value.
    ///
    /// @param what the field, for whoever does not see the card around it
    public void say(String what, String shown, String beyond) {
        value.setText(shown);
        consequence.setText(beyond.isEmpty() ? "" : " · " + beyond);
        setAccessibleText(getText() + ", " + what + ": " + shown + consequence.getText());
    }

    /// Being asked to act is told to whoever listens; what is chosen comes back from there.
    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Wrapping(this, content());
    }

    private HBox content() {
        Region dot = new Region();
        dot.getStyleClass().add("side-dot");
        StackPane radio = new StackPane(dot);
        radio.getStyleClass().add("side-radio");
        Text whose = new Text(getText());
        whose.getStyleClass().add("side-title");
        value.getStyleClass().add("side-value");
        consequence.getStyleClass().add("side-consequence");
        VBox words = new VBox(new TextFlow(whose), new TextFlow(value, consequence));
        words.getStyleClass().add("side-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(radio, words);
        content.getStyleClass().add("side-content");
        return content;
    }

    /// Words that wrap, where a button's own skin would cut them.
    private static final class Wrapping extends SkinBase<SideOption> {
        private final HBox content;

        Wrapping(SideOption option, HBox content) {
            super(option);
            this.content = content;
            content.setMouseTransparent(true);
            getChildren().setAll(content);
            option.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    option.fire();
                }
            });
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double room = width < 0 ? -1 : Math.max(0, width - left - right);
            return top + content.prefHeight(room) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
            return Double.MAX_VALUE;
        }
    }
}
