package org.updateuser.app.tour;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.Reveal;

/// Works the window as a person would: points, clicks, types, and waits for what it shows. To be used from any thread
/// but the toolkit's.
final class Hands {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_NANOS = 5_000_000;
    private static final int FRAMES = 4; // styles, layout, and what layout itself has set off

    private final Scene scene;
    private final Robot robot;

    Hands(Scene scene) {
        this.scene = scene;
        this.robot = ask(Robot::new);
    }

    /// What it works in.
    Scene scene() {
        return scene;
    }

    /// Asks something where the screens live.
    static <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException broken) {
                answer.completeExceptionally(broken);
            }
        });
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw new Stuck("The window failed: " + broken.getCause(), broken);
        } catch (TimeoutException stuck) {
            throw new Stuck("The window does not answer.", stuck);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Stuck("The tour was ended.", ended);
        }
    }

    /// Does something where the screens live.
    static void act(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until something is so.
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new Stuck("This did not happen within " + PATIENCE.toSeconds() + " s: " + what + ".");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /// Waits until what has changed is drawn.
    void settle() {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames >= FRAMES) {
                    stop();
                    drawn.complete(true);
                }
            }
        }.start());
        try {
            drawn.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stuck) {
            throw new Stuck("The window is not drawn.", stuck);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Stuck("The tour was ended.", ended);
        }
    }

    /// The node a selector finds among what is shown, pop-overs first; waits until there is one.
    Node find(String selector) {
        until("there is " + selector, () -> look(selector) != null);
        return ask(() -> look(selector));
    }

    /// The node a selector finds now; to be asked where the screens live.
    Node shown(String selector) {
        Node node = look(selector);
        if (node == null) {
            throw new Stuck("There is no " + selector + " on the screen.");
        }
        return node;
    }

    /// Whether what a selector finds is there and can be used; to be asked where the screens live.
    boolean isUsable(String selector) {
        Node node = look(selector);
        return node != null && !node.isDisabled();
    }

    private @Nullable Node look(String selector) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .sorted(Comparator.comparing(scene::equals))
                .flatMap(shown -> shown.getRoot().lookupAll(selector).stream())
                .filter(Hands::isShown)
                .findFirst()
                .orElse(null);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    /// The node that assistive technology knows by this name; waits until there is one.
    Node named(String name) {
        return first(name, node -> name.equals(node.getAccessibleText()));
    }

    /// The node a screen has marked with this; waits until there is one.
    Node marked(Object mark) {
        return first(mark.toString(), node -> mark.equals(node.getUserData()));
    }

    private Node first(String what, Predicate<Node> test) {
        until("there is " + what, () -> look(test) != null);
        return ask(() -> Objects.requireNonNull(look(test)));
    }

    private @Nullable Node look(Predicate<Node> test) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> test.test(node) && isShown(node))
                .findFirst()
                .orElse(null);
    }

    /// Clicks into the middle of what a selector finds.
    void click(String selector) {
        click(find(selector));
    }

    /// Clicks into the middle of a node.
    void click(Node node) {
        until(node + " can be used", () -> !node.isDisabled());
        act(() -> Reveal.show(node));
        settle();
        act(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /// Takes the mouse off what it has clicked, to where nothing answers to it.
    void takeAway() {
        act(() -> robot.mouseMove(new Point2D(
                scene.getWindow().getX() + scene.getX() + 1, scene.getWindow().getY() + scene.getY() + 1)));
    }

    /// Replaces the text of a field.
    void type(String selector, String text) {
        type(find(selector), text);
    }

    /// Replaces the text of a field.
    void type(Node field, String text) {
        click(field);
        act(() -> {
            if (scene.getFocusOwner() instanceof TextInputControl focused) {
                focused.selectAll();
            }
        });
        write(text);
    }

    /// Types where the keyboard is: letters, digits and spaces key by key, anything else as if it were pasted.
    void write(String text) {
        if (text.chars().allMatch(letter -> letter == ' ' || (letter >= 'a' && letter <= 'z'))) {
            text.chars().forEach(letter -> press(key((char) letter)));
        } else {
            act(() -> {
                if (scene.getFocusOwner() instanceof TextInputControl focused) {
                    focused.replaceSelection(text);
                }
            });
            settle();
        }
    }

    private static KeyCode key(char letter) {
        return letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter)));
    }

    /// Presses a key, with others held down before it.
    void press(KeyCode key, KeyCode... held) {
        act(() -> {
            for (KeyCode each : held) {
                robot.keyPress(each);
            }
            robot.keyType(key);
            for (KeyCode each : held) {
                robot.keyRelease(each);
            }
        });
        settle();
    }
}
