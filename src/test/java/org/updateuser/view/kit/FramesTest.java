package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is left to a later frame: what follows from a letter, and what a pane has more of than one frame may take.
class FramesTest {
    private static final int MANY = 10;
    private static final int MOST = 4;

    private final Bench<VBox> bench = new Bench<>(VBox::new);
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        bench.close();
    }

    /// Begun before what it counts the frames for, so that each is noted before that.
    private AnimationTimer frames() {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                done.add("frame");
            }
        };
    }

    @Test
    void whatFollowsFromALetterComesAFrameAfterItAndOnce() {
        AnimationTimer frames = Fx.get(this::frames);
        AfterFrame after = Fx.get(() -> new AfterFrame(() -> done.add("followed")));
        Fx.run(() -> {
            frames.start();
            after.ask();
            after.ask();
        });
        Fx.await("it has followed", () -> done.contains("followed"));
        assertThat(Fx.get(() -> List.copyOf(done))).startsWith("frame", "frame", "followed");

        Fx.run(() -> {
            done.clear();
            after.ask();
        });
        Fx.await("it has followed again", () -> done.contains("followed"));
        Fx.await("some frames have passed", () -> done.size() > MANY);
        Fx.run(frames::stop);
        assertThat(done).containsOnlyOnce("followed");
    }

    @Test
    void whatIsAskedForAgainMeanwhileWaitsForItsFrameToo() {
        AnimationTimer frames = Fx.get(this::frames);
        List<AfterFrame> self = new ArrayList<>();
        Fx.run(() -> {
            self.add(new AfterFrame(() -> {
                done.add("followed");
                if (done.stream().filter("followed"::equals).count() < 2) {
                    self.getFirst().ask();
                }
            }));
            frames.start();
            self.getFirst().ask();
        });
        Fx.await("it has followed twice", () -> done.lastIndexOf("followed") > done.indexOf("followed"));
        Fx.run(frames::stop);
        assertThat(done).startsWith("frame", "frame", "followed", "frame", "frame", "followed");
    }

    private List<Label> labels() {
        return IntStream.range(0, MANY).mapToObj(at -> new Label("row " + at)).toList();
    }

    @Test
    void manyRowsComeAFewAFrameInTheirOrder() {
        List<Label> rows = Fx.get(this::labels);
        Portions portions = Fx.get(() -> new Portions(bench.node, MOST));
        List<Integer> sizes = new ArrayList<>();
        Fx.run(() -> {
            portions.show(rows);
            sizes.add(bench.node.getChildren().size());
            bench.node.getChildren().addListener((InvalidationListener)
                    _ -> sizes.add(bench.node.getChildren().size()));
        });
        assertThat(Fx.get(() -> Portions.isMissingSome(bench.node) || sizes.size() > 1))
                .isTrue();
        Fx.await("all rows are there", () -> bench.node.getChildren().equals(rows));
        assertThat(sizes).containsExactly(4, 8, MANY);
        assertThat(Fx.get(() -> Portions.isMissingSomewhere(bench.node))).isFalse();
    }

    @Test
    void whoeverCannotWaitHasAllRowsAtOnceAndWhatIsThereStays() {
        List<Label> rows = Fx.get(this::labels);
        Portions portions = Fx.get(() -> new Portions(bench.node, MOST));
        Fx.run(() -> {
            portions.show(rows);
            portions.finish();
            assertThat(bench.node.getChildren()).isEqualTo(rows);
            rows.getFirst().setText("kept");
            portions.show(rows.subList(0, MOST));
            assertThat(bench.node.getChildren()).isEqualTo(rows.subList(0, MOST));
            assertThat(Portions.isMissingSome(bench.node)).isFalse();
        });
    }
}
