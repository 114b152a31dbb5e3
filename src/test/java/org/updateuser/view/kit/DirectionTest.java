package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Isolation;

class DirectionTest {
    private static final String MIXED = "דניאל \u200Fבן-שלום (Daniel) الشريف, ABC \"ראש צוות\" - 12.5, Ltd. (HR) 34";
    private static final String LONG = "גדלה בלאגוס ולמדה מתמטיקה באוניברסיטה של ירושלים, לפני שעברה לעבוד (2012-2015)";

    @Test
    void theFirstLetterWithADirectionSaysIt() {
        assertThat(Direction.isRightToLeft("נועה לוי")).isTrue();
        assertThat(Direction.isRightToLeft("فاطمة Al-Zahra")).isTrue();
        assertThat(Direction.isRightToLeft("12 - נועה")).isTrue();
        assertThat(Direction.isRightToLeft("Noa לוי")).isFalse();
        assertThat(Direction.isRightToLeft("")).isFalse();
    }

    @Test
    void aFieldIsEditedFromTheSideFromWhichItsTextReads() {
        TextField field = Fx.get(TextField::new);
        Subscription following = Fx.get(() -> Direction.follow(field));
        Fx.run(() -> field.setText("נועה"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        Fx.run(() -> field.setText("Noa"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);

        Fx.run(following::unsubscribe);
        Fx.run(() -> field.setText("נועה"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void whatReadsFromRightToLeftIsShownWithoutItsMarksForItselfAndInAFaceThatHasItsLetters() {
        Label label = Fx.get(Label::new);
        Fx.run(() -> Direction.write(label, "\u05D3\u05E0\u05D9 \u200F\u05D1\u05DF"));
        assertThat(label.getText()).isEqualTo("\u2068\u05D3\u05E0\u05D9 \u05D1\u05DF\u2069");
        assertThat(label.getStyleClass()).contains("right-to-left");
        Fx.run(() -> Direction.write(label, "\u202A+49 30\u202C"));
        assertThat(label.getText()).isEqualTo("+49 30");
        Fx.run(() -> Direction.write(label, "Amara"));
        assertThat(label.getText()).isEqualTo("Amara");
        assertThat(label.getStyleClass()).doesNotContain("right-to-left");
    }

    @Test
    void aTextAreaBreaksItsLinesWhicheverWayTheyRead() {
        Fx.run(() -> {
            TextArea area = new TextArea();
            area.setWrapText(true);
            var _ = Direction.follow(area);
            area.setText(LONG + "\n" + MIXED);
            assertThat(area.isWrapText()).isTrue();
            StackPane root = new StackPane(area);
            Theme.install(new Scene(root));
            for (int width = 60; width < 600; width += 20) {
                root.resize(width, 300);
                root.applyCss();
                root.layout();
                Set<Node> paragraphs = area.lookup(".content").lookupAll(".text");
                assertThat(paragraphs).isNotEmpty().allSatisfy(node -> check((Text) node));
            }
        });
    }

    @Test
    void eachLetterStandsThereOnceAndWithinTheEdgeAtAnyWidth() {
        Fx.run(() -> {
            Shaping.mend();
            for (String text : List.of(LONG, "HR: " + LONG, MIXED, "Noa " + MIXED)) {
                for (Font font : List.of(Font.font("System", 13), Font.font("System", FontWeight.BOLD, 40))) {
                    Text drawn = new Text(Isolation.of(text));
                    drawn.setFont(font);
                    for (int width = 1; width < 600; width++) {
                        drawn.setWrappingWidth(width);
                        check(drawn);
                    }
                }
            }
        });
    }

    @Test
    void aLabelIsBrokenAtAnyWidth() {
        Label label = Fx.get(Label::new);
        Fx.run(() -> {
            label.setWrapText(true);
            Theme.install(new Scene(new StackPane(label)));
            for (String text : List.of(LONG, "HR: " + LONG, MIXED)) {
                Direction.writeReady(label, Isolation.of(text));
                label.applyCss();
                double one = label.prefWidth(-1);
                for (int width = 1; width < 600; width++) {
                    int lines = (int) Math.round(label.prefHeight(width) / label.prefHeight(-1));
                    assertThat(lines * Math.max(width, 24))
                            .as("room at %d", width)
                            .isGreaterThanOrEqualTo((int) one / 2);
                }
            }
        });
    }

    /// A line holds what fits, or one letter; all lines together are as long as the one that they were, but for the
    /// spaces at their ends, and the other shape that a letter may have at the end of a piece.
    private static void check(Text drawn) {
        Text whole = new Text(drawn.getText());
        whole.setFont(drawn.getFont());
        double em = drawn.getFont().getSize();
        List<TextLineInfo> lines = drawn.getLayoutInfo().getTextLines(false);
        double all = whole.getLayoutInfo().getTextLines(false).stream()
                .mapToDouble(line -> line.bounds().getWidth())
                .sum();
        double sum = 0;
        for (TextLineInfo line : lines) {
            double width = line.bounds().getWidth();
            sum += width;
            double over = breaksAtSpace(drawn.getText(), line.end()) ? 0.1 : 1.5 * em;
            assertThat(width)
                    .as("%s at %s", line, drawn.getWrappingWidth())
                    .isLessThan(drawn.getWrappingWidth() + over);
        }
        assertThat(sum)
                .as("%d lines at %s", lines.size(), drawn.getWrappingWidth())
                .isBetween(all - lines.size() * em / 2 - 1, all + lines.size() * em / 2 + 1);
    }

    private static boolean breaksAtSpace(String text, int end) {
        return end < text.length() && text.charAt(end - 1) == ' ';
    }
}
