package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.Entrance.Way;

/// What is typed to connect: how much of the budget is left to others.
class LobbyFormTest {
    private final LobbyForm form = filled();

    private static LobbyForm filled() {
        LobbyForm form = new LobbyForm(new Words(Locale.ENGLISH));
        form.place().set("eu_central_1");
        form.client().set("client");
        form.secret().set("secret");
        return form;
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void leftEmptyItIsWhatIsUsualForTheWay(Way way) {
        form.way().set(way);

        assertThat(form.isComplete()).isTrue();
        assertThat(form.entrance().reserve()).isEqualTo(way == Way.TOKEN ? 20 : 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 35 ', 35", "90, 90"})
    void typedItCounts(String typed, int percent) {
        form.way().set(Way.TOKEN);
        form.reserve().set(typed);

        assertThat(form.isComplete()).isTrue();
        assertThat(form.entrance().reserve()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91", "100", "-1", "20 %", "x", "1.5", "007"})
    void whatIsNoShareIsNotTaken(String typed) {
        form.reserve().set(typed);

        assertThat(form.isComplete()).isFalse();
    }

    @Test
    void whatIsUsualIsShownAsNothing() {
        form.way().set(Way.TOKEN);
        Entrance usual = form.entrance();
        form.reserve().set("50");
        Entrance other = form.entrance();

        form.show(usual);
        assertThat(form.reserve().get()).isEmpty();
        form.show(other);
        assertThat(form.reserve().get()).isEqualTo("50");
        form.clear();
        assertThat(form.reserve().get()).isEmpty();
    }
}
