package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Lines of words that are wider than the room for them.
class LinesTest {
    private static <N extends Parent> N laidOut(double width, Supplier<N> made) {
        return Fx.get(() -> {
            N node = made.get();
            VBox box = new VBox(node);
            Theme.install(new Scene(box, width, 300));
            for (int pass = 0; pass < 2; pass++) {
                box.applyCss();
                box.layout();
            }
            return node;
        });
    }

    private static Label label(String words, double least) {
        Label label = new Label(words);
        label.setMinWidth(least);
        return label;
    }

    private static double right(Node node) {
        return node.getLayoutX() + node.getLayoutBounds().getWidth();
    }

    @Test
    void theFirstIsShortenedBeforeTheNextAndNothingRunsOut() {
        Label before = label("Service desk analyst for everybody", 0);
        Label after = label("Service desk lead for everybody", 80);
        Label by = label("Noor van Dijk", Region.USE_PREF_SIZE);
        ShorteningLine line = laidOut(280, () -> {
            ShorteningLine made = new ShorteningLine(List.of(before, after, by), before, after, by);
            HBox.setHgrow(by, Priority.NEVER);
            return made;
        });
        assertThat(before.getWidth()).isLessThan(40);
        assertThat(after.getWidth()).isGreaterThanOrEqualTo(80);
        assertThat(by.isTextTruncated()).isFalse();
        assertThat(right(by)).isLessThanOrEqualTo(line.getWidth());
    }

    @Test
    void othersAreLeftOutBeforeWhatIsNewIsShortened() {
        Label before = label("Service desk analyst", 60);
        Label arrow = label("→", Region.USE_PREF_SIZE);
        Label after = label("Service desk lead", Region.USE_PREF_SIZE);
        Label by = label("Noor van Dijk", 80);
        Supplier<ShorteningLine> made = () -> new ShorteningLine(
                List.of(before, by, after), List.of(List.of(by), List.of(before, arrow)), before, arrow, after, by);
        laidOut(290, made);
        assertThat(List.of(before, arrow, after, by)).allMatch(Node::isVisible);
        laidOut(240, made);
        assertThat(by.isVisible()).isFalse();
        assertThat(before.isVisible()).isTrue();
        ShorteningLine narrow = laidOut(150, made);
        assertThat(List.of(before, arrow, by)).noneMatch(Node::isVisible);
        assertThat(after.isTextTruncated()).isFalse();
        assertThat(after.getLayoutX()).isZero();
        assertThat(right(after)).isLessThanOrEqualTo(narrow.getWidth());
    }

    @Test
    void evenWhatHasALeastWidthIsShortenedBeforeItRunsOut() {
        Label by = label("Noor van Dijk of the service desk", 200);
        ShorteningLine line = laidOut(100, () -> new ShorteningLine(List.of(by), label("Title", 0), by));
        assertThat(right(by)).isLessThanOrEqualTo(line.getWidth());
    }

    @Test
    void anAddressThatHasNoRoomBesideTheWordsGoesWholeIntoTheNextLine() {
        AddressLine line = laidOut(300, () -> {
            AddressLine made = new AddressLine();
            made.say("Regional team lead · Sales", "amara.okonkwo@northwind.example");
            return made;
        });
        List<Node> parts = line.getChildren();
        assertThat(parts.get(1).isVisible())
                .as("no dot hangs at the end of the line")
                .isFalse();
        assertThat(parts.get(2).getLayoutY()).isGreaterThan(parts.getFirst().getLayoutY());
        assertThat(parts.get(3).getLayoutY()).isEqualTo(parts.get(2).getLayoutY());
    }

    @Test
    void anAddressThatIsTooLongGoesOnBeforeItsSign() {
        AddressLine line = laidOut(160, () -> {
            AddressLine made = new AddressLine();
            made.say("", "amara.okonkwo@northwind.example");
            return made;
        });
        List<Node> parts = line.getChildren();
        assertThat(parts.get(3).getLayoutY()).isGreaterThan(parts.get(2).getLayoutY());
        assertThat(line.getHeight()).isGreaterThanOrEqualTo(right(line, parts.get(3)));
    }

    private static double right(Node line, Node last) {
        return last.getLayoutY() + last.getLayoutBounds().getHeight();
    }

    @Test
    void aTabIsShownWholeOrNotAtAll() {
        TabPane pane = laidOut(260, () -> {
            TabPane made = new TabPane();
            WholeTabs.in(made);
            for (String name : List.of("Profile", "Contacts", "Skills", "Images", "Places", "About")) {
                made.getTabs().add(new Tab(name));
            }
            return made;
        });
        Fx.run(() -> {
            pane.getSelectionModel().selectLast();
            pane.getScene().getRoot().applyCss();
            pane.getScene().getRoot().layout();
        });
        Node tabs = pane.lookup(".headers-region");
        List<Node> shown = ((Parent) tabs)
                .getChildrenUnmodifiable().stream()
                        .filter(tab -> tab.getOpacity() > 0)
                        .toList();
        assertThat(shown).hasSizeBetween(1, 5);
        double begin = tabs.getClip().getBoundsInParent().getMinX();
        double end = tabs.getClip().getBoundsInParent().getMaxX();
        assertThat(shown)
                .allMatch(tab -> tab.getBoundsInParent().getMinX() >= begin - 1
                        && tab.getBoundsInParent().getMaxX() <= end + 20);
    }

    @Test
    void whatYieldsIsLeftOutWhereThatSavesALine() {
        Label name = label("UpdateUser", Region.USE_PREF_SIZE);
        Region rest = new Region();
        rest.setMinSize(240, 20);
        Bar bar = laidOut(280, () -> {
            Bar.setYields(name, true);
            return new Bar() {
                {
                    getChildren().setAll(name, rest);
                }
            };
        });
        assertThat(name.isVisible()).isFalse();
        assertThat(rest.getLayoutX()).isZero();
        Fx.run(() -> {
            rest.setMinWidth(100);
            bar.getScene().getRoot().layout();
        });
        assertThat(name.isVisible()).isTrue();
    }
}
