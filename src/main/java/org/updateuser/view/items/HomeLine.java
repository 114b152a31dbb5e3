package org.updateuser.view.items;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Homeland;
import org.updateuser.form.Homeland.Source;
import org.updateuser.form.Phones;
import org.updateuser.form.Words;

/// As a number of which country one without a + is read, and why. Where nothing else tells, it can be chosen.
final class HomeLine extends HBox {
    private final Phones phones;
    private final Words words;
    private final Label said = new Label();
    private final ComboBox<String> choice = new ComboBox<>();

    HomeLine(Phones phones, Words words) {
        this.phones = phones;
        this.words = words;
        getStyleClass().add("home-line");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String country) {
                return country == null ? "" : phones.name(country);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        choice.setAccessibleText(words.text("phone.home.name"));
        choice.setValue(phones.chosen().get());
        choice.valueProperty().subscribe((before, chosen) -> choose(chosen));
        choice.managedProperty().bind(choice.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().setAll(said, choice);
    }

    private void choose(@Nullable String country) {
        if (country != null) {
            phones.chosen().set(country);
        }
    }

    void show(Homeland home, boolean anyPhone) {
        setVisible(anyPhone);
        boolean chosen = home.source() == Source.PREFERENCE;
        choice.setVisible(chosen);
        if (chosen) {
            choice.setItems(phones.countries());
        }
        choice.setValue(phones.chosen().get());
        said.setText(
                chosen
                        ? words.text("phone.home")
                        : words.text("phone.home." + home.source(), phones.name(home.code()), home.place()));
    }
}
