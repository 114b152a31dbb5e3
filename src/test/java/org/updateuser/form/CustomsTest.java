package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Customization;
import org.updateuser.model.Leaf;

/// What the organization calls the fields is what every sentence calls them; without an answer nothing changes.
class CustomsTest {
    private static final Leaf<String> TITLE = Catalogue.leaf(Catalogue.TITLE);

    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private void titleIsRenamedAndSpouseHidden() {
        desk.behave("{\"renamedFields\":[\"title\",\"employeeId\"],\"hiddenFields\":[\"spouse\"]}");
        desk.workplace().customs().refresh();
    }

    private Customization known() {
        return desk.words().customization().get();
    }

    @Test
    void aRenamedFieldIsCalledSoInEverySentence() {
        OpenUser amara = desk.openAmara();
        assertThat(desk.words().label(TITLE)).isEqualTo("Title");
        titleIsRenamedAndSpouseHidden();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        assertThat(amara.user().changes().get())
                .singleElement()
                .satisfies(change ->
                        assertThat(desk.sentences().of(change).title()).isEqualTo("Role in the house"));
        assertThat(desk.words().label(Catalogue.TITLE)).isEqualTo("Role in the house");
        assertThat(desk.words().label(Catalogue.EMPLOYER_INFO)).isEqualTo("Employment");
        assertThat(desk.words().label(Catalogue.leaf(Catalogue.EMPLOYEE_ID))).isEqualTo("Staff number");
        assertThat(desk.words().productLabel(TITLE)).isEqualTo("Title");
    }

    @Test
    void aRefusalNamesTheFieldAsTheOrganizationDoes() {
        OpenUser amara = desk.openAmara();
        titleIsRenamedAndSpouseHidden();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":400,\"body\":"
                + "{\"code\":\"invalid.value\",\"status\":400,\"details\":[{\"fieldName\":\"title\"}]}}");
        desk.editor().save();
        assertThat(amara.notice().get().orElseThrow().text()).contains("Role in the house");
    }

    @Test
    void aHiddenFieldIsEditedAndSavedLikeAnyOther() {
        titleIsRenamedAndSpouseHidden();
        assertThat(known().hides(Catalogue.leaf(Catalogue.SPOUSE))).isTrue();
        assertThat(known().hides(TITLE)).isFalse();
        OpenUser amara = desk.openAmara();
        FieldState<String> spouse = amara.user().state(Catalogue.SPOUSE);
        assertThat(spouse.lock().get()).isEqualTo(Lock.OPEN);
        spouse.typed().set("Noor");
        desk.editor().save();
        assertThat(desk.served(amara).get(Catalogue.VERSION)).isEqualTo(amara.version());
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void keysOfMessagesAreNoNames() {
        desk.behave("{\"labelKeys\":\"keys\"}");
        titleIsRenamedAndSpouseHidden();
        assertThat(desk.words().label(TITLE)).isEqualTo("Title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":403",
                "\"status\":404",
                "\"status\":500",
                "\"status\":200,\"body\":[]",
                "\"cut\":\"before\""
            })
    void withoutAnAnswerNothingChangesAndNothingIsSaid(String fault) {
        titleIsRenamedAndSpouseHidden();
        Customization before = known();
        desk.behave("{\"renamedFields\":[]}");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/fieldconfig\",\"count\":10," + fault + "}");
        desk.workplace().customs().refresh();
        assertThat(known()).isEqualTo(before);
        assertThat(desk.workplace().situation().lines()).isEmpty();
        desk.fault("{\"faults\":[]}");
        desk.workplace().customs().refresh();
        assertThat(desk.words().label(TITLE)).isEqualTo("Title");
    }

    @Test
    void theyAreAskedForWithTheStart() {
        desk.behave("{\"renamedFields\":[\"title\"]}");
        desk.workplace().start();
        assertThat(desk.words().label(TITLE)).isEqualTo("Role in the house");
    }
}
