package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Image;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Reference;
import org.updateuser.model.Values;

/// A save that goes well, whichever way the service behaves.
class SaveTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private void editEverything(OpenUser open) {
        desk.directory().refresh(desk.editor());
        UpdateUser user = open.user();
        List.of(
                        Catalogue.PREFERRED_NAME,
                        Catalogue.TITLE,
                        Catalogue.DEPARTMENT,
                        Catalogue.USERNAME,
                        Catalogue.JABBER_ID,
                        Catalogue.BIOGRAPHY_TEXT,
                        Catalogue.SPOUSE,
                        Catalogue.OFFICIAL_NAME,
                        Catalogue.EMPLOYEE_ID,
                        Catalogue.DATE_HIRE)
                .forEach(text -> Sample.type(user, Catalogue.leaf(text), "3"));
        List.of(Catalogue.PROFILE_SKILLS, Catalogue.CERTIFICATIONS, Catalogue.INTERESTS, Catalogue.HOBBIES)
                .forEach(list -> Sample.type(user, Catalogue.leaf(list), "3"));
        Sample.type(user, Catalogue.leaf(Catalogue.EMAIL), "3");
        Sample.type(user, Catalogue.leaf(Catalogue.ADDRESSES), "3");
        Sample.type(user, Catalogue.leaf(Catalogue.EDUCATION), "3");
        Sample.type(user, Catalogue.leaf(Catalogue.EMPLOYEE_TYPE), "3");
        user.state(Catalogue.ACD_AUTO_ANSWER).typed().set(true);
        user.state(Catalogue.MANAGER).typed().set(picked(Reference.Target.PERSON, "noor"));
        user.state(Catalogue.LOCATIONS).typed().set(List.of(Place.of(picked(Reference.Target.LOCATION, ""))));
        user.state(Catalogue.IMAGES_LIST)
                .typed()
                .set(List.of(Values.EMPTY
                        .with(Image.RESOLUTION, "x48")
                        .with(Image.URI_TEXT, "https://pictures.example/1.png")));
    }

    private String picked(Reference.Target target, String text) {
        return desk.directory().find(target, text).getFirst().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"patchAnswer\":\"plain\"}",
                "{\"patchAnswer\":\"expanded\"}",
                "{\"location\":\"id\"}",
                "{\"location\":\"definition\"}",
                "{\"employerInfo\":\"merge\",\"biography\":\"merge\"}",
                "{\"numberWithExtension\":\"both\",\"emailMovesUsername\":\"stays\",\"emptyExpand\":\"missing\"}"
            })
    void everyKindOfFieldArrivesInOneRequest(String behaviour) {
        desk.behave(behaviour);
        OpenUser amara = desk.openAmara();
        editEverything(amara);
        assertThat(amara.user().checked().get().findings()).isEmpty();
        int changes = amara.user().changes().get().size();
        List<Requests.Request> preview = Requests.of(amara);
        Values wanted = amara.user().typed().get();

        desk.editor().save();

        assertThat(notice(amara)).startsWith("Saved " + changes + " changes for Amara Okonkwo-Lindström");
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(desk.patches()).hasSize(1);
        assertThat(packed(preview.getFirst().json()))
                .isEqualTo(packed(desk.patches().getFirst()));
        Values served = desk.served(amara);
        assertThat(Sample.editable().stream()
                        .filter(leaf -> leaf.field() != Catalogue.LOCATIONS && !leaf.same(wanted, served))
                        .toList())
                .isEmpty();
        assertThat(served.get(Catalogue.LOCATIONS)) // which are served with more than was sent
                .extracting(Place::id)
                .isEqualTo(
                        wanted.get(Catalogue.LOCATIONS).stream().map(Place::id).toList());
    }

    /// Without the white space between the members, which texts of these tests do not have elsewhere.
    private static String packed(String json) {
        return json.replaceAll("\\n *", "").replace("\": ", "\":").replaceAll(", ?(?=[\\[{\"])", ",");
    }

    @Test
    void clearedFieldsAreSentAsTheFactsSayAndComeBackEmpty() {
        OpenUser amara = desk.openAmara();
        UpdateUser user = amara.user();
        Stream.of(Catalogue.PREFERRED_NAME, Catalogue.TITLE, Catalogue.DEPARTMENT, Catalogue.EMPLOYEE_ID)
                .forEach(text -> user.state(text).typed().set(""));
        user.state(Catalogue.MANAGER).typed().set("");
        user.state(Catalogue.ADDRESSES).typed().set(List.of());
        user.state(Catalogue.PROFILE_SKILLS).typed().set(List.of());

        desk.editor().save();

        assertThat(user.dirty().get()).isFalse();
        assertThat(desk.patches().getFirst())
                .contains("\"preferredName\":\"\"", "\"manager\":\"\"", "\"addresses\":[]", "\"profileSkills\":[]")
                .contains("\"employerInfo\":{\"officialName\":\"Amara Okonkwo-Lindström\",\"employeeId\":\"\"")
                .doesNotContain("certifications", "biography", "null");
        assertThat(user.state(Catalogue.ADDRESSES).base().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"images", "groups", "username"})
    void whatTheServiceIgnoresIsSaidAndComesBackWithUndo(String ignored) {
        desk.behave("{\"" + ignored + "\":\"ignored\"}");
        OpenUser amara = desk.openAmara();
        editEverything(amara);
        FieldState<?> state = amara.user().state(Catalogue.leaf(ignored).orElseThrow());
        if (ignored.equals("groups")) {
            amara.user().state(Catalogue.GROUPS).typed().set(List.of());
        }
        Object typed = state.typed().get();

        desk.editor().save();

        assertThat(notice(amara))
                .contains("The server kept its own value for: " + desk.words().label(state.leaf())
                        + ". Undo brings back");
        assertThat(amara.notice().get().orElseThrow().tone()).isEqualTo(Notice.Tone.WARN);
        assertThat(state.remark().get().kind()).isEqualTo(Remark.Kind.NOT_APPLIED);
        assertThat(amara.user().dirty().get()).isFalse();
        amara.user().undo();
        assertThat((Object) state.typed().get()).isEqualTo(typed);
        assertThat(amara.user().changes().get()).isNotEmpty();
    }

    @Test
    void anEmailThatMovesTheSignInNameIsTakenIn() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.EMAIL).typed().set("amara.o@northwind.example");
        desk.editor().save();
        assertThat(amara.user().state(Catalogue.USERNAME).typed().get()).isEqualTo("amara.o@northwind.example");
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(amara.user().state(Catalogue.USERNAME).conflicts().get()).isEmpty();
    }

    @Test
    void anEntryOfAnUnknownMediumSurvivesAChangeBesideIt() {
        OpenUser fay = desk.open("fay facsimile");
        FieldState<List<Values>> addresses = fay.user().state(Catalogue.ADDRESSES);
        List<Values> entries = addresses.typed().get();
        addresses.typed().set(List.of(Contact.withNumber(entries.getFirst(), "+493023125099"), entries.getLast()));
        desk.editor().save();
        assertThat(fay.user().dirty().get()).isFalse();
        assertThat(desk.patches().getFirst())
                .contains(
                        "\"mediaType\":\"FAX\"",
                        "\"paper\":\"A4\"",
                        "\"cover\":{\"text\":\"Confidential\",\"pages\":1}");
        assertThat(desk.served(fay).get(Catalogue.ADDRESSES)).hasSize(2);
    }

    @Test
    void rightToLeftCombiningAndEmojiArriveUnharmed() {
        OpenUser zoe = desk.open("Zoe D");
        String text = "דניאל \u200F الشريف e\u0301 👩🏽‍🚀 🌻 \"\\ </script> \u2028";
        zoe.user().state(Catalogue.TITLE).typed().set(text);
        zoe.user().state(Catalogue.PROFILE_SKILLS).typed().set(List.of(text, "plain"));
        desk.editor().save();
        assertThat(zoe.user().dirty().get()).isFalse();
        assertThat(desk.served(zoe).get(Catalogue.TITLE)).isEqualTo(text);
        assertThat(desk.served(zoe).get(Catalogue.PROFILE_SKILLS)).contains(text);
    }

    @Test
    void whatIsUnfinishedStaysTypedAndTheRestIsSaved() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.EMAIL).typed().set("amara@");
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Saved 1 change");
        assertThat(amara.user().state(Catalogue.EMAIL).typed().get()).isEqualTo("amara@");
        assertThat(amara.user().dirty().get()).isTrue();
        assertThat(desk.editor().edited()).containsExactly(amara.id());

        desk.editor().save();
        assertThat(desk.patches()).hasSize(1);
        assertThat(notice(amara)).startsWith("Nothing can be sent yet.");
    }

    @Test
    void aPersonWithoutVersionCannotBeSavedAndSaysSo() {
        OpenUser open = new OpenUser("x", Sample.user().without(Catalogue.VERSION), () -> 0L);
        assertThat(open.hasVersion()).isFalse();
        open.user().state(Catalogue.TITLE).typed().set("Head");
        assertThat(Requests.of(open)).isEmpty();
    }

    @Test
    void namesOfPickedThingsStandInTheSentences() {
        OpenUser amara = desk.openAmara();
        desk.directory().refresh(desk.editor());
        Named noor = desk.directory().find(Reference.Target.PERSON, "noor").getFirst();
        amara.user().state(Catalogue.MANAGER).typed().set(noor.id());
        Sentence sentence = desk.sentences().of(amara.user().changes().get().getFirst());
        assertThat(sentence.title()).isEqualTo("Manager");
        assertThat(sentence.after()).isEqualTo("Noor van Dijk");
    }
}
