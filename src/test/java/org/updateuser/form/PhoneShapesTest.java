package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.wire.Numbering;
import org.updateuser.wire.Numbering.Understood;
import org.updateuser.wire.PhoneLibrary;

/// In whichever of the four shapes the service returns phones (facts §3): they stay as they are until they are touched,
/// and then only those that are.
class PhoneShapesTest {
    private static final Numbering NUMBERING = PhoneLibrary.load();
    private static final List<String> TYPES = List.of("WORK", "WORK2", "HOME", "MOBILE");

    private static Values shape(Generated drawn, String type) {
        String number = "+4420794" + (60_000 + drawn.below(1_000));
        String extension = Integer.toString(4_000 + drawn.below(1_000));
        String shown = drawn.oneIn(2) ? "(" + number + ")" : number;
        Values entry = Values.EMPTY.with(Contact.MEDIA_TYPE, "PHONE").with(Contact.TYPE, type);
        return switch (drawn.below(5)) {
            case 0 -> entry.with(Contact.ADDRESS, shown).with(Contact.DISPLAY, shown);
            case 1 -> entry.with(Contact.EXTENSION, extension).with(Contact.DISPLAY, extension);
            case 2 -> entry.with(Contact.EXTENSION, extension).with(Contact.DISPLAY, shown);
            case 3 ->
                entry.with(Contact.ADDRESS, number)
                        .with(Contact.EXTENSION, extension)
                        .with(Contact.DISPLAY, shown);
            default -> entry.with(Contact.DISPLAY, drawn.oneIn(2) ? extension : "(" + extension + ")");
        };
    }

    private static List<Values> phones(Generated drawn) {
        return TYPES.stream().map(type -> shape(drawn, type)).toList();
    }

    private static UpdateUser user(List<Values> phones) {
        return new UpdateUser(
                Values.EMPTY
                        .with(Catalogue.ID, "u")
                        .with(Catalogue.VERSION, 1)
                        .with(Catalogue.TITLE, "")
                        .with(Catalogue.ADDRESSES, phones),
                () -> 0);
    }

    @Test
    void nothingOfThemIsSentWhileSomethingElseChanges() {
        Generated.each(300, drawn -> {
            UpdateUser user = user(phones(drawn));
            assertThat(user.dirty().get()).isFalse();
            user.state(Catalogue.TITLE).typed().set("Head");
            assertThat(user.changes().get()).hasSize(1);
            assertThat(user.checked().get().findings()).isEmpty();
        });
    }

    @Test
    void typedAgainAsPeopleAtHomeWriteItANumberIsNoChange() {
        Generated.each(300, drawn -> {
            List<Values> phones = phones(drawn);
            UpdateUser user = user(phones);
            user.state(Catalogue.ADDRESSES)
                    .typed()
                    .set(phones.stream().map(PhoneShapesTest::typedAgain).toList());
            assertThat(user.dirty().get()).isFalse();
            assertThat(user.changes().get()).isEmpty();
        });
    }

    private static Values typedAgain(Values entry) {
        String number = Contact.number(entry);
        return number.isEmpty()
                ? Contact.withExtension(entry, Contact.extension(entry))
                : Contact.withNumber(entry, understood("0" + number.substring("+44".length())));
    }

    private static String understood(String typed) {
        return ((Understood) NUMBERING.read(typed, "GB")).shown();
    }

    @Test
    void ofAListOnlyTheTouchedEntryIsOtherwise() {
        Generated.each(300, drawn -> {
            List<Values> phones = phones(drawn);
            UpdateUser user = user(phones);
            int touched = drawn.below(TYPES.size());
            List<Values> typed = new ArrayList<>(phones);
            typed.set(touched, Contact.withNumber(phones.get(touched), understood("020 7946 2345")));
            user.state(Catalogue.ADDRESSES).typed().set(typed);
            List<Values> sent = user.sendable().get().get(Catalogue.ADDRESSES);
            for (int place = 0; place < TYPES.size(); place++) {
                if (place == touched) {
                    assertThat(Contact.number(sent.get(place))).isEqualTo("+44 20 7946 2345");
                    assertThat(Contact.extension(sent.get(place))).isEqualTo(Contact.extension(phones.get(place)));
                } else {
                    assertThat(sent.get(place)).isEqualTo(phones.get(place));
                }
            }
        });
    }
}
