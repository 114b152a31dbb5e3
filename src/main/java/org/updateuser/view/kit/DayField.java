package org.updateuser.view.kit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A day as text, with a calendar beside it. What is typed stays as it is, also when it is no day: whether it can be
/// sent is for the form to say. A day in the locale's short form becomes ISO when the field is left or Enter pressed.
/// Alt and Down, or F4, open the calendar, which is made when it is first wanted.
public final class DayField extends StackPane {
    private final StringProperty prompt = new SimpleStringProperty(this, "prompt", "");
    private final TextField input = new TextField();
    private final ObjectProperty<CalendarNames> names = new SimpleObjectProperty<>(this, "names", CalendarNames.NONE);
    private @Nullable DayCalendar calendar;
    private boolean following;

    public DayField() {
        getStyleClass().addAll("field", "day-field");
        input.promptTextProperty().bind(prompt);
        input.accessibleTextProperty().bind(accessibleTextProperty());
        input.accessibleHelpProperty().bind(accessibleHelpProperty());
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox line = new HBox(input, opener());
        line.getStyleClass().add("day-line");
        getChildren().setAll(line);
    }

    private DayCalendar calendar() {
        DayCalendar made = calendar;
        if (made == null) {
            made = new DayCalendar(names::get);
            calendar = made;
            made.valueProperty().subscribe(this::chosen);
            getChildren().addFirst(made);
            made.applyCss(); // without its skin it shows nothing
            layout(); // and without a place it does so elsewhere
        }
        return made;
    }

    private Button opener() {
        Button opener = Buttons.square(Feather.CALENDAR, "day-opener");
        opener.setFocusTraversable(false);
        opener.accessibleTextProperty().bind(names.map(CalendarNames::opener));
        opener.setOnAction(_ -> open());
        return opener;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            settle();
        } else if (event.getCode() == KeyCode.F4 || (event.getCode() == KeyCode.DOWN && event.isAltDown())) {
            open();
            event.consume();
        }
    }

    private void open() {
        DayCalendar shown = calendar();
        following = true;
        shown.setValue(day().orElse(null));
        following = false;
        input.requestFocus();
        shown.show();
    }

    private void chosen(LocalDate day) {
        if (!following && day != null) {
            input.setText(day.toString());
            input.requestFocus();
            input.end();
        }
    }

    private void settle() {
        day().map(LocalDate::toString).filter(iso -> !iso.equals(getText())).ifPresent(input::setText);
    }

    /// The day that the text names, if it names one.
    public Optional<LocalDate> day() {
        return Days.parse(getText(), Locale.getDefault(Locale.Category.FORMAT));
    }

    @Override
    public void requestFocus() {
        input.requestFocus();
    }

    /// What is typed, an ISO day if it is one.
    public StringProperty textProperty() {
        return input.textProperty();
    }

    public String getText() {
        return Objects.requireNonNullElse(input.getText(), "");
    }

    public void setText(String value) {
        input.setText(value);
    }

    /// What the empty field says.
    public StringProperty promptProperty() {
        return prompt;
    }

    public String getPrompt() {
        return prompt.get();
    }

    public void setPrompt(String value) {
        prompt.set(value);
    }

    /// What the calendar, its arrows and the button that opens it are called.
    public void setNames(CalendarNames called) {
        names.set(called);
    }
}
