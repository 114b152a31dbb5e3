package org.updateuser.view;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Cutout;
import org.updateuser.form.LocalPicture;
import org.updateuser.form.Raster;
import org.updateuser.form.Words;

/// A picture with the square that is cut out of it. The square is dragged or moved with the arrows, and zoomed by
/// scrolling or with plus and minus; what is outside is veiled.
final class Cropper extends Region {
    private static final double STEP = 0.01; // of the square's side, for an arrow
    private static final double STRIDE = 0.1; // with Shift
    private static final double ZOOM = 1.1;

    private final LocalPicture local;
    private final Words words;
    private final ImageView view = new ImageView();
    private final Region square = new Region();
    private final Rectangle[] veils = {new Rectangle(), new Rectangle(), new Rectangle(), new Rectangle()};
    private @Nullable Point2D grabbed;

    Cropper(LocalPicture local, Words words) {
        this.local = local;
        this.words = words;
        getStyleClass().add("cropper");
        square.getStyleClass().add("crop-square");
        square.setMouseTransparent(true);
        setFocusTraversable(true);
        setCursor(Cursor.MOVE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(words.text("picture.keys"));
        view.setSmooth(true);
        getChildren().add(view);
        for (Rectangle veil : veils) {
            veil.getStyleClass().add("crop-veil");
            veil.setManaged(false);
            getChildren().add(veil);
        }
        getChildren().add(square);
        local.raster().subscribe(now -> view.setImage(now.map(Cropper::image).orElse(null)));
        local.cutout().subscribe(now -> drawn());
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnScroll(scroll -> zoom(scroll.getDeltaY() > 0 ? 1 / ZOOM : ZOOM));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    static Image image(Raster raster) {
        return new WritableImage(new PixelBuffer<>(
                raster.width(), raster.height(), raster.points(), PixelFormat.getIntArgbPreInstance()));
    }

    private void drawn() {
        local.cutout()
                .get()
                .ifPresent(now -> setAccessibleText(
                        words.text("picture.square", round(now.side()), round(now.x()), round(now.y()))));
        requestLayout();
    }

    private static long round(double number) {
        return Math.round(number);
    }

    /// Pixels of the screen for each of the picture.
    private double scale(Cutout now) {
        return Math.min(getWidth() / now.width(), getHeight() / now.height());
    }

    @Override
    protected void layoutChildren() {
        Optional<Cutout> part = local.cutout().get();
        view.setVisible(part.isPresent());
        square.setVisible(part.isPresent());
        part.ifPresent(this::place);
        for (Rectangle veil : veils) {
            veil.setVisible(part.isPresent());
        }
    }

    /// Everything ends at whole pixels: veils that share one would be seen through there.
    private void place(Cutout now) {
        double scale = scale(now);
        double width = round(now.width() * scale);
        double height = round(now.height() * scale);
        double left = round((getWidth() - width) / 2);
        double top = round((getHeight() - height) / 2);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(left, top);
        double side = round(now.side() * scale);
        double x = left + round(now.x() * scale);
        double y = top + round(now.y() * scale);
        square.resizeRelocate(x, y, side, side);
        set(veils[0], left, top, width, y - top);
        set(veils[1], left, y + side, width, top + height - y - side);
        set(veils[2], left, y, x - left, side);
        set(veils[3], x + side, y, left + width - x - side, side);
    }

    private static void set(Rectangle veil, double x, double y, double width, double height) {
        veil.setX(x);
        veil.setY(y);
        veil.setWidth(Math.max(0, width));
        veil.setHeight(Math.max(0, height));
    }

    private void grab(MouseEvent mouse) {
        requestFocus();
        grabbed = new Point2D(mouse.getX(), mouse.getY());
    }

    private void drag(MouseEvent mouse) {
        Point2D from = grabbed;
        Point2D to = new Point2D(mouse.getX(), mouse.getY());
        local.cutout().get().filter(now -> from != null).ifPresent(now -> {
            Point2D by = from == null ? Point2D.ZERO : to.subtract(from).multiply(1 / scale(now));
            local.cutout().set(Optional.of(now.moved(by.getX(), by.getY())));
        });
        grabbed = to;
    }

    /// A smaller square shows what is in it larger.
    void zoom(double factor) {
        local.cutout().get().ifPresent(now -> local.cutout().set(Optional.of(now.scaled(factor))));
    }

    void zoomIn() {
        zoom(1 / ZOOM);
    }

    void zoomOut() {
        zoom(ZOOM);
    }

    private void move(KeyEvent key, double right, double down) {
        double part = key.isShiftDown() ? STRIDE : STEP;
        local.cutout()
                .get()
                .ifPresent(now -> local.cutout()
                        .set(Optional.of(now.moved(right * part * now.side(), down * part * now.side()))));
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case LEFT -> move(key, -1, 0);
            case RIGHT -> move(key, 1, 0);
            case UP -> move(key, 0, -1);
            case DOWN -> move(key, 0, 1);
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case R -> local.turn();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
