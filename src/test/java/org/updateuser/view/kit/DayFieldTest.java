package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldTest {
    private Bench<DayField> bench;
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        bench = new Bench<>(DayField::new);
        bench.focus();
    }

    @AfterEach
    void close() {
        bench.close();
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private String text() {
        return Fx.get(() -> bench.node.getText());
    }

    @Test
    void theShortFormOfTheLocaleBecomesIsoWhenTheFieldIsLeft() {
        bench.write("2.11.2026");
        assertThat(text()).isEqualTo("2.11.2026");

        bench.leave();
        Fx.await("the day is ISO", () -> bench.node.getText().equals("2026-11-02"));
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        bench.write("some time in May");
        bench.press(KeyCode.ENTER);
        bench.leave();

        assertThat(text()).isEqualTo("some time in May");
        assertThat(Fx.get(() -> bench.node.day())).isEmpty();
    }

    @Test
    void aDayChosenInTheCalendarIsTheText() {
        Fx.run(() -> bench.node.setText("2026-11-02"));
        bench.press(KeyCode.F4);
        DatePicker calendar = bench.find(".day-calendar", DatePicker.class);
        Fx.await("the calendar is shown", calendar::isShowing);
        assertThat(Fx.get(calendar::getValue)).isEqualTo(LocalDate.of(2026, 11, 2));

        bench.press(KeyCode.RIGHT, KeyCode.ENTER);
        Fx.await("the next day is chosen", () -> bench.node.getText().equals("2026-11-03"));
        assertThat(Fx.get(calendar::isShowing)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"de-DE, false", "ja-JP, true", "en-US, false"})
    void theYearStandsBeforeTheMonthWhereDatesAreWrittenSo(String tag, boolean yearFirst) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
        bench.press(KeyCode.F4);
        DatePicker calendar = bench.find(".day-calendar", DatePicker.class);
        Fx.await("the calendar is shown", calendar::isShowing);

        assertThat(Fx.get(() -> {
                    Node head = ((DatePickerSkin) calendar.getSkin())
                            .getPopupContent()
                            .lookup(".month-year-pane");
                    return ((Labeled) ((BorderPane) head).getLeft().lookup(".spinner-label")).getText();
                }))
                .matches(text -> text.matches("\\d{4}.*") == yearFirst);
    }

    @Test
    void escapeLeavesTheCalendarWithoutAChange() {
        Fx.run(() -> bench.node.setText("not yet"));
        bench.click(".day-opener");
        DatePicker calendar = bench.find(".day-calendar", DatePicker.class);
        Fx.await("the calendar is shown", calendar::isShowing);

        bench.press(KeyCode.ESCAPE);
        Fx.await("the calendar is gone", () -> !calendar.isShowing());
        assertThat(text()).isEqualTo("not yet");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02,en-US",
        "11/2/26,en-US",
        "11/2/2026,en-US",
        "02.11.26,de-DE",
        "2.11.2026,de-DE",
        "02/11/2026,fr-FR"
    })
    void theseAreTheSecondOfNovember(String text, String locale) {
        assertThat(Days.parse(text, Locale.forLanguageTag(locale))).contains(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2026-02-30", "2026-13-01", "99999999999999999999-01-01", "30/30/30", "٢", "\0"})
    void theseAreNoDays(String text) {
        assertThat(Days.parse(text, Locale.US)).isEmpty();
    }
}
