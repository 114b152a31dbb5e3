package org.updateuser.view.kit;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A person's face in a circle: the picture, else the initials, else, where a picture was to be and cannot be shown, a
/// dashed circle, because initials would pretend that there is none.
public final class Avatar extends StackPane {
    /// How large: 20, 28 and 48 at a text size of 100 %.
    public enum Size {
        SMALL,
        NORMAL,
        LARGE
    }

    private final ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>(this, "image");
    private final StringProperty personName = new SimpleStringProperty(this, "personName", "");
    private final BooleanProperty broken = new PseudoFlag(this, "broken");
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(this, "size", Size.NORMAL);
    private final ImageView picture = new ImageView();
    private final Label initials = new Label();
    private Subscription loading = Subscription.EMPTY; // a picture outlives those who show it
    private @Nullable FontIcon hole; // made when it is first seen

    public Avatar() {
        getStyleClass().add("avatar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(personName);
        Region disc = new Region();
        disc.getStyleClass().add("disc");
        initials.getStyleClass().add("initials");
        initials.setMinWidth(USE_PREF_SIZE);
        picture.setPreserveRatio(false);
        picture.setManaged(false);
        getChildren().setAll(disc, initials, picture);
        image.subscribe(_ -> show());
        broken.subscribe(_ -> show());
        personName.subscribe(_ -> show());
        size.subscribe(_ -> measure());
    }

    private void show() {
        Image shown = image.get();
        Initials letters = Initials.of(Objects.requireNonNullElse(personName.get(), ""));
        boolean whole = shown != null && !shown.isError() && !broken.get();
        loading.unsubscribe();
        picture.setImage(whole ? shown : null);
        picture.setVisible(whole);
        if (whole && shown != null) {
            picture.setViewport(square(shown));
            loading = shown.getProgress() < 1 ? loading(shown) : Subscription.EMPTY;
        }
        Direction.dress(initials, letters.text());
        initials.setText(letters.text());
        initials.setVisible(!whole && !broken.get());
        pierce(broken.get());
        for (int pair = 1; pair <= Initials.PAIRS; pair++) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("pair-" + pair), pair == letters.pair());
        }
    }

    private Subscription loading(Image shown) {
        return shown.progressProperty().subscribe(() -> picture.setViewport(square(shown)));
    }

    private void pierce(boolean seen) {
        FontIcon icon = hole;
        if (icon == null && seen) {
            icon = new FontIcon(Feather.IMAGE);
            icon.getStyleClass().add("icon-small");
            getChildren().add(icon);
            hole = icon;
        }
        if (icon != null) {
            icon.setVisible(seen);
        }
    }

    private static Rectangle2D square(Image image) {
        double side = Math.min(image.getWidth(), image.getHeight());
        return new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side);
    }

    private void measure() {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("large"), size.get() == Size.LARGE);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("small"), size.get() == Size.SMALL);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double side = Math.min(getWidth(), getHeight());
        picture.setFitWidth(side);
        picture.setFitHeight(side);
        picture.relocate(0, 0);
        picture.setClip(new Circle(side / 2, side / 2, side / 2));
    }

    /// The picture; it may still be loading. One that failed counts as none: say `broken` then.
    public ObjectProperty<@Nullable Image> imageProperty() {
        return image;
    }

    public @Nullable Image getImage() {
        return image.get();
    }

    public void setImage(@Nullable Image value) {
        image.set(value);
    }

    /// Whose face it is: the source of the initials, and the name for assistive technology.
    public StringProperty personNameProperty() {
        return personName;
    }

    public String getPersonName() {
        return personName.get();
    }

    public void setPersonName(String value) {
        personName.set(value);
    }

    /// Whether there is a picture that cannot be shown.
    public BooleanProperty brokenProperty() {
        return broken;
    }

    public boolean isBroken() {
        return broken.get();
    }

    public void setBroken(boolean value) {
        broken.set(value);
    }

    /// How large the circle is.
    public ObjectProperty<Size> sizeProperty() {
        return size;
    }

    public Size getSize() {
        return size.get();
    }

    public void setSize(Size value) {
        size.set(value);
    }
}
