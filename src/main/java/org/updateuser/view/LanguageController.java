package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.updateuser.form.Language;
import org.updateuser.form.LanguageChoice;
import org.updateuser.form.Words;

/// Which language the window speaks.
final class LanguageController {
    private final Words words;
    private final LanguageChoice choice;

    @FXML
    private MenuButton language;

    @FXML
    private NoticeBox notice;

    LanguageController(Screens screens) {
        this.words = screens.words();
        this.choice = screens.about().language();
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Language.spoken().stream().map(Optional::of))
                .map(each -> item(each, group))
                .toList();
        language.getItems().setAll(items);
        choice.chosen().subscribe(this::show);
        choice.notice().subscribe(said -> notice.show(said, () -> notice.setVisible(false)));
    }

    private RadioMenuItem item(Optional<Language> each, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(choice.name(each));
        item.setToggleGroup(group);
        item.setSelected(choice.chosen().get().equals(each));
        item.setOnAction(event -> choice.chosen().set(each));
        return item;
    }

    private void show(Optional<Language> chosen) {
        language.setText(choice.name(chosen));
        language.setAccessibleText(words.text("labelled", words.text("language.title"), choice.name(chosen)));
    }
}
