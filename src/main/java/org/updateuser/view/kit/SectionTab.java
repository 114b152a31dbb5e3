package org.updateuser.view.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;

/// A tab that tells where the changes are: a dot for changes, a triangle for an error; the error wins.
public final class SectionTab extends Tab {
    private final BooleanProperty changed = new SimpleBooleanProperty(this, "changed");
    private final BooleanProperty invalid = new SimpleBooleanProperty(this, "invalid");
    private final StringProperty changedName = new SimpleStringProperty(this, "changedName", "");
    private final StringProperty invalidName = new SimpleStringProperty(this, "invalidName", "");
    private final Region sign = new Region();

    public SectionTab() {
        getStyleClass().add("section-tab");
        setClosable(false);
        sign.getStyleClass().add("tab-sign");
        sign.setAccessibleRole(AccessibleRole.TEXT);
        changed.subscribe(_ -> draw());
        invalid.subscribe(_ -> draw());
        changedName.subscribe(_ -> draw());
        invalidName.subscribe(_ -> draw());
    }

    private void draw() {
        sign.pseudoClassStateChanged(PseudoClass.getPseudoClass("invalid"), invalid.get());
        sign.setAccessibleText(invalid.get() ? invalidName.get() : changedName.get());
        setGraphic(changed.get() || invalid.get() ? sign : null);
    }

    /// Whether the section holds a change.
    public BooleanProperty changedProperty() {
        return changed;
    }

    public boolean isChanged() {
        return changed.get();
    }

    public void setChanged(boolean value) {
        changed.set(value);
    }

    /// Whether the section holds what cannot be sent.
    public BooleanProperty invalidProperty() {
        return invalid;
    }

    public boolean isInvalid() {
        return invalid.get();
    }

    public void setInvalid(boolean value) {
        invalid.set(value);
    }

    /// What the dot means, for assistive technology.
    public StringProperty changedNameProperty() {
        return changedName;
    }

    public String getChangedName() {
        return changedName.get();
    }

    public void setChangedName(String value) {
        changedName.set(value);
    }

    /// What the triangle means, for assistive technology.
    public StringProperty invalidNameProperty() {
        return invalidName;
    }

    public String getInvalidName() {
        return invalidName.get();
    }

    public void setInvalidName(String value) {
        invalidName.set(value);
    }
}
