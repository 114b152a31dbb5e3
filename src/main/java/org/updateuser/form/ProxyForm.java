package org.updateuser.form;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed to sign in at a proxy. The password is in it until it is used.
public final class ProxyForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty keep = new SimpleBooleanProperty();
    private final BooleanBinding complete =
            Bindings.createBooleanBinding(() -> !name.get().isBlank(), name); // a proxy may want no password

    ProxyForm() {}

    public StringProperty name() {
        return name;
    }

    public StringProperty password() {
        return password;
    }

    /// Whether it is kept in the keychain once the proxy has accepted it.
    public BooleanProperty keep() {
        return keep;
    }

    /// Whether all is there that is needed.
    public BooleanBinding complete() {
        return complete;
    }
}
