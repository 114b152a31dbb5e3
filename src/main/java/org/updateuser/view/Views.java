package org.updateuser.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads FXML. Controllers come from the map here and from nowhere else, with what they need given to them.
final class Views {
    private final Screens screens;
    private final Map<Class<?>, Supplier<Object>> controllers;

    Views(Screens screens) {
        this.screens = screens;
        this.controllers = Map.ofEntries(
                Map.entry(MainController.class, () -> new MainController(screens, this)),
                Map.entry(PeopleController.class, () -> new PeopleController(screens)),
                Map.entry(EditorController.class, () -> new EditorController(screens, this)),
                Map.entry(ChangesController.class, () -> new ChangesController(screens)),
                Map.entry(StateController.class, () -> new StateController(screens)),
                Map.entry(ConflictController.class, () -> new ConflictController(screens)),
                Map.entry(ConflictOutcomeController.class, () -> new ConflictOutcomeController(screens)),
                Map.entry(HistoryController.class, () -> new HistoryController(screens)),
                Map.entry(HistoryFilterController.class, () -> new HistoryFilterController(screens)),
                Map.entry(HistoryKeepingController.class, () -> new HistoryKeepingController(screens)),
                Map.entry(HistoryEntryController.class, () -> new HistoryEntryController(screens)));
    }

    /// A view and what FXML named in it.
    ///
    /// @param named the nodes by fx:id
    /// @param controller the controller, or the root where the view has none
    record Loaded(Parent root, Map<String, Object> named, Object controller) {}

    Loaded load(String name) {
        URL url = Objects.requireNonNull(
                Views.class.getResource(name + ".fxml"), () -> "The view " + name + " is missing from the program.");
        FXMLLoader loader = new FXMLLoader(url, screens.words().bundle());
        loader.setControllerFactory(this::controller);
        try {
            Parent root = loader.load();
            Object controller = loader.getController() == null ? root : loader.getController();
            return new Loaded(root, Map.copyOf(named(loader)), controller);
        } catch (IOException broken) {
            throw new UncheckedIOException("The view " + name + " cannot be read.", broken);
        }
    }

    private static Map<String, Object> named(FXMLLoader loader) {
        Map<String, Object> named = new HashMap<>();
        loader.getNamespace().forEach((name, node) -> {
            if (node != null) {
                named.put(name, node);
            }
        });
        return named;
    }

    private Object controller(Class<?> type) {
        Supplier<Object> found = controllers.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no controller is given for " + type);
        }
        return found.get();
    }
}
