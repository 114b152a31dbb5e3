package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNodesTest {
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Amara Okonkwo-Lindström,AO",
        "Madonna,M",
        "Inés Martínez de la Fuente,IF",
        "조민지,조",
        "田中 美咲,田",
        "Дмитрий Соколов,ДС",
        "נועה לוי,\u2068נ\u200Eל\u2069",
        "\u200Fדניאל \u200Fבן (Daniel) الشريف,\u2068ד\u200Eا\u2069",
        "Noa \u200Fלוי,Nל",
        "'  ',''",
        "'',''",
        "(Team) Support,S",
        "e\u0301mile zola,E\u0301Z"
    })
    void initialsAreTheFirstLettersOfTheFirstAndLastWord(String name, String letters) {
        assertThat(Initials.of(name).text()).isEqualTo(letters);
        assertThat(Initials.of(name).pair()).isBetween(1, Initials.PAIRS);
    }

    @Test
    void aBrokenPictureIsNotPretendedToBeInitials() {
        try (Bench<Avatar> bench = new Bench<>(Avatar::new)) {
            Fx.run(() -> bench.node.setPersonName("Ben Okafor"));
            assertThat(Fx.get(() -> bench.node.lookup(".initials").isVisible())).isTrue();

            Fx.run(() -> bench.node.setBroken(true));
            assertThat(Fx.get(() -> bench.node.lookup(".initials").isVisible())).isFalse();

            Fx.run(() -> {
                bench.node.setBroken(false);
                bench.node.setImage(new WritableImage(10, 20));
            });
            assertThat(Fx.get(() -> bench.node.lookup(".initials").isVisible())).isFalse();
            assertThat(bench.node.getAccessibleText()).isEqualTo("Ben Okafor");
        }
    }

    @Test
    void aPictureThatIsKeptDoesNotKeepWhoeverShowedIt() throws Exception {
        Image picture = new WritableImage(10, 20);
        WeakReference<Avatar> shown = new WeakReference<>(Fx.get(() -> {
            Avatar avatar = new Avatar();
            avatar.setImage(picture);
            return avatar;
        }));
        Fx.await("it is forgotten", () -> {
            System.gc();
            return shown.get() == null;
        });
        assertThat(picture.getWidth()).isEqualTo(10);
    }

    @Test
    void undoAndRedoPassATextInput() {
        try (Bench<VBox> bench = new Bench<>(() -> new VBox(new TextField("a")))) {
            Fx.run(() -> UndoKeys.passOn(
                    bench.node,
                    key -> key.isShortcutDown()
                            && key.getCode() == KeyCode.Z
                            && told.add(key.isShiftDown() ? "redo" : "undo")));
            Fx.run(() -> bench.node.getChildren().getFirst().requestFocus());
            bench.write("b");
            bench.hands.push(KeyCode.SHORTCUT, KeyCode.Z);
            bench.hands.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);

            assertThat(told).containsExactly("undo", "redo");
            assertThat(Fx.get(() -> ((TextField) bench.node.getChildren().getFirst()).getText()))
                    .contains("b");
        }
    }

    @Test
    void copyingCopiesAndSaysSo() {
        try (Bench<CopyButton> bench = new Bench<>(CopyButton::new)) {
            Fx.run(() -> bench.node.setCopyText("5f2c91b4"));
            bench.focus();
            bench.press(KeyCode.SPACE);

            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("5f2c91b4");
        }
    }

    @Test
    void aSwitchIsThrownByTheKeyboard() {
        try (Bench<Switch> bench = new Bench<>(Switch::new)) {
            bench.focus();
            bench.press(KeyCode.SPACE);

            assertThat(Fx.get(() -> bench.node.isSelected())).isTrue();
        }
    }

    @Test
    void aBannerOffersItsWayOnAndItsEnd() {
        try (Bench<Banner> bench = new Bench<>(Banner::new)) {
            Fx.run(() -> {
                bench.node.setBoldText("Offline.");
                bench.node.setText("Edits are kept.");
                bench.node.setActionText("Try now");
                bench.node.setCloseName("Close");
                bench.node.setOnAction(_ -> told.add("try"));
                bench.node.setOnClose(_ -> told.add("close"));
            });
            bench.hands.clickOn(bench.find(".banner-action", Hyperlink.class));
            bench.hands.clickOn(bench.find(".banner-close", Button.class));
            Fx.run(() -> bench.node.setBoxed(true));
            bench.hands.clickOn(bench.find(".banner-action", Hyperlink.class));

            assertThat(told).containsExactly("try", "close", "try");
            assertThat(bench.node.getAccessibleText()).isEqualTo("Offline. Edits are kept.");
        }
    }

    @Test
    void aTabsErrorWinsOverItsChanges() {
        SectionTab tab = Fx.get(SectionTab::new);
        Fx.run(() -> {
            tab.setChangedName("has changes");
            tab.setInvalidName("has an error");
        });
        assertThat(tab.getGraphic()).isNull();

        Fx.run(() -> tab.setChanged(true));
        assertThat(tab.getGraphic().getAccessibleText()).isEqualTo("has changes");

        Fx.run(() -> tab.setInvalid(true));
        assertThat(tab.getGraphic().getAccessibleText()).isEqualTo("has an error");
    }

    @Test
    void aChangeSentenceLeadsToItsFieldAndBack() {
        try (Bench<ChangeSentence> bench = new Bench<>(ChangeSentence::new)) {
            Fx.run(() -> {
                bench.node.setField("Title");
                bench.node.setBefore("Team lead");
                bench.node.setAfter("Regional team lead");
                bench.node.setOnAction(_ -> told.add("go"));
                bench.node.setOnRevert(_ -> told.add("revert"));
            });
            bench.hands.clickOn(bench.find(".change-field", Hyperlink.class));
            bench.hands.clickOn(bench.find(".revert", Button.class));

            assertThat(told).containsExactly("go", "revert");
        }
    }

    @Test
    void anEmptyPlacesLineCanBeChosen() {
        try (Bench<EmptyState> bench = new Bench<>(EmptyState::new)) {
            KeyLine line = Fx.get(KeyLine::new);
            Fx.run(() -> {
                line.setWords("Find a person");
                line.setKeys("Ctrl F");
                line.setOnAction(_ -> told.add("find"));
                bench.node.getLines().add(line);
            });
            bench.hands.clickOn(line);

            assertThat(told).containsExactly("find");
        }
    }
}
