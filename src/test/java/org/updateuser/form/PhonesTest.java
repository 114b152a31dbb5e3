package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.form.Homeland.Source;
import org.updateuser.form.PhoneEntry.Kind;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Values;

/// What is said of a number while it is typed, and as whose it is read.
class PhonesTest {
    private final Desk desk = Desk.open();
    private final Phones phones = desk.workplace().checks().phones();

    @AfterEach
    void close() {
        desk.close();
    }

    private Named location(String name) {
        desk.directory().refresh(desk.editor());
        return desk.directory().find(Place.ID.target(), name).getFirst();
    }

    private Values at(String name) {
        return Values.EMPTY.with(
                Catalogue.LOCATIONS, List.of(Place.of(location(name).id())));
    }

    private Values berlin() {
        phones.warm();
        return at("Berlin, Am Speicher");
    }

    @Test
    void untilTheLibraryIsThereWhatIsTypedStaysAsItIs() {
        desk.steps().hold();
        phones.warm();
        phones.warm();
        assertThat(desk.steps().waiting()).isEqualTo(1);
        assertThat(phones.ready().get()).isFalse();
        assertThat(phones.read("069 1234567", Values.EMPTY)).isEqualTo(PhoneEntry.asTyped("069 1234567"));
        desk.steps().release();
        assertThat(phones.ready().get()).isTrue();
    }

    @Test
    void aNationalNumberIsReadAsOneOfThePlaceWhereSomebodyWorks() {
        PhoneEntry entry = phones.read("030 23125 014", berlin());
        assertThat(entry.number()).isEqualTo("+49 30 23125014");
        assertThat(entry.said())
                .isEqualTo("Will be sent as +49 30 23125014 (country: Germany, of the location Berlin, Am Speicher).");
        assertThat(phones.read("020 7946 0123", at("London")).number()).isEqualTo("+44 20 7946 0123");
    }

    @Test
    void withoutAPlaceItIsOneOfTheOrganizationsCountryAndElseOfTheOneThatWasChosen() {
        phones.warm();
        assertThat(phones.homeland(Values.EMPTY)).isEqualTo(new Homeland("US", Source.PREFERENCE, ""));
        phones.chosen().set("FR");
        assertThat(phones.read("06 12 34 56 78", Values.EMPTY).said())
                .isEqualTo("Will be sent as +33 6 12 34 56 78 (country: France, as chosen on this computer).");
        desk.directory().refresh(desk.editor());
        assertThat(phones.homeland(Values.EMPTY)).isEqualTo(new Homeland("GB", Source.ORGANIZATION, ""));
        assertThat(phones.read("020 7946 0123", Values.EMPTY).said())
                .isEqualTo("Will be sent as +44 20 7946 0123 (country: United Kingdom, of the organization).");
        Named nowhere = location("Home office");
        Values home = Values.EMPTY.with(Catalogue.LOCATIONS, List.of(Place.of(nowhere.id())));
        assertThat(phones.homeland(home).source()).isEqualTo(Source.ORGANIZATION);
    }

    @Test
    void aPlaceThatIsOnlyKnownFromEarlierTellsItsCountryByTheEndOfItsAddress() {
        Values user = at("Berlin, Am Speicher");
        String id = Place.id(user.get(Catalogue.LOCATIONS).getFirst());
        desk.names().learn(List.of(new Named(id, "Berlin", "Am Speicher 3, 10115, Berlin, Germany")));
        assertThat(phones.homeland(user)).isEqualTo(new Homeland("DE", Source.LOCATION, "Berlin"));
        desk.names().learn(List.of(new Named(id, "Berlin", "Am Speicher 3")));
        assertThat(phones.homeland(user).source()).isEqualTo(Source.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource({"DE,DE", "de,DE", "DEU,DE", "Germany,DE", " united kingdom ,GB", "UK,GB", "USA,US"})
    void aCountryIsKnownByWhateverItIsCalled(String said, String code) {
        assertThat(Countries.code(said)).contains(code);
    }

    @Test
    void whatIsNoCountryIsNone() {
        assertThat(Countries.code("")).isEmpty();
        assertThat(Countries.code("Atlantis")).isEmpty();
    }

    @Test
    void anExtensionBehindANumberIsNotTakenOffUnasked() {
        PhoneEntry entry = phones.read("030 23125 014 ext. 4711", berlin());
        assertThat(entry.kind()).isEqualTo(Kind.SPLIT);
        assertThat(entry.number()).isEqualTo("030 23125 014 ext. 4711");
        assertThat(entry.bare()).isEqualTo("+49 30 23125014");
        assertThat(entry.extension()).isEqualTo("4711");
        assertThat(entry.said()).isEqualTo("The 4711 at the end is an extension and cannot travel inside the number.");
    }

    @Test
    void aNumberThatNobodyGivesOutIsSentAllTheSameAndSaidToBeOne() {
        PhoneEntry entry = phones.read("0161 496 0000", berlin());
        assertThat(entry.kind()).isEqualTo(Kind.DOUBTED);
        assertThat(entry.number()).isEqualTo("+49 161 4960000");
        assertThat(entry.said())
                .endsWith(
                        "No such numbers are given out as far as this program knows (Germany); it is sent all the same.");
    }

    @Test
    void whatIsNoNumberStaysAsTypedWithASentenceThatSaysHowOneIsWritten() {
        Values berlin = berlin();
        assertThat(phones.read("my desk", berlin))
                .isEqualTo(new PhoneEntry(
                        "my desk",
                        "",
                        "",
                        "This is no telephone number. One is written as in 030 123456 (Germany), or with a + and its"
                                + " country.",
                        Kind.UNCLEAR));
        assertThat(phones.read("+49 69 1234567 8901234", berlin).said())
                .isEqualTo("No country has such numbers as far as this program knows; it is sent as it stands here.");
        assertThat(phones.read("342-8631", at("Seattle")).said())
                .isEqualTo(
                        "The area code is missing: a number is written as in (201) 555-0123 (United States), or with a +"
                                + " and its country.");
    }

    @Test
    void whatStandsThereAsItIsSentNeedsNoWord() {
        Values berlin = berlin();
        assertThat(phones.read("+49 30 23125014", berlin)).isEqualTo(PhoneEntry.asTyped("+49 30 23125014"));
        assertThat(phones.read("", berlin)).isEqualTo(PhoneEntry.asTyped(""));
        assertThat(phones.read("+4930 23125014", berlin).said()).isEqualTo("Will be sent as +49 30 23125014.");
    }

    @Test
    void countriesAreOfferedByName() {
        assertThat(phones.countries()).contains("DE", "GB", "JP").hasSizeGreaterThan(200);
        assertThat(phones.countries().stream().map(phones::name).limit(2))
                .containsExactly("Afghanistan", "Åland Islands");
    }
}
