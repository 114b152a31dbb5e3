package org.updateuser.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.updateuser.form.ComparedPerson;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Bar;
import org.updateuser.view.kit.StatePill;

/// Who stands above a column: picture, name, work, state, and whether what is typed of them is what one sees.
final class CompareSide extends HBox {
    private final Screens screens;
    private final Words words;
    private final Portraits portraits;
    private final Avatar avatar = new Avatar();
    private final Label name = new Label();
    private final Label work = new Label();
    private final StatePill pill = new StatePill();
    private final Label open = new Label();
    private final Button edit = new Button();
    private final VBox texts;

    CompareSide(Screens screens, Portraits portraits) {
        this.screens = screens;
        this.words = screens.words();
        this.portraits = portraits;
        getStyleClass().add("compare-side");
        name.getStyleClass().add("row-name");
        work.getStyleClass().addAll("muted", "small");
        open.setText(words.text("compare.open"));
        open.getStyleClass().add("compare-open");
        edit.getStyleClass().addAll("quiet", "small");
        edit.setText(words.text("compare.edit"));
        for (Label each : new Label[] {name, work, open}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        Bar more = new Bar();
        more.getStyleClass().add("compare-more");
        more.getChildren().setAll(pill, open, edit);
        texts = new VBox(name, work, more);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(avatar, texts);
        show(Optional.empty());
    }

    void show(Optional<ComparedPerson> side) {
        setVisible(side.isPresent());
        texts.setManaged(side.isPresent()); // where nobody is yet, no room for words
        side.ifPresent(this::show);
    }

    private void show(ComparedPerson one) {
        portraits.show(avatar, one.name(), one.person().picture());
        Shown.write(name, one.name());
        Shown.write(work, PersonCell.work(one.person()));
        String state = one.person().state();
        pill.setState(States.shape(state));
        pill.setText(words.choice("state", state));
        shown(open, one.open());
        shown(edit, !one.open());
        edit.setAccessibleText(words.text("compare.edit.name", one.name()));
        edit.setOnAction(_ -> screens.editor().open(one.person()));
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
