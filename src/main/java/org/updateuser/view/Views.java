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
import org.updateuser.form.command.Commands;

/// Loads FXML. Controllers come from the map here and from nowhere else, with what they need given to them.
final class Views {
    private final Screens screens;
    private final Parts parts = new Parts();
    private final Commands commands;
    private final Map<Class<?>, Supplier<Object>> controllers;

    Views(Screens screens) {
        this.screens = screens;
        this.commands = Actions.table(screens, parts);
        this.controllers = Map.ofEntries(
                given(MainController.class, () -> new MainController(screens, this)),
                given(PeopleController.class, () -> new PeopleController(screens, commands, parts)),
                given(PeopleFilterController.class, () -> new PeopleFilterController(screens, commands)),
                given(PeopleTilesController.class, () -> new PeopleTilesController(screens)),
                given(PeopleFootController.class, () -> new PeopleFootController(screens, commands)),
                given(PaletteController.class, () -> new PaletteController(screens, commands, parts)),
                given(ShortcutsController.class, () -> new ShortcutsController(screens, commands)),
                given(EditorController.class, () -> new EditorController(screens, this)),
                given(FormController.class, () -> new FormController(screens, this)),
                given(ChangesController.class, () -> new ChangesController(screens, commands)),
                given(HistoryController.class, () -> new HistoryController(screens)),
                given(HistoryFilterController.class, () -> new HistoryFilterController(screens)),
                given(HistoryKeepingController.class, () -> new HistoryKeepingController(screens)),
                given(HistoryEntryController.class, () -> new HistoryEntryController(screens)),
                given(StateController.class, () -> new StateController(screens)),
                given(PictureController.class, () -> new PictureController(screens)),
                given(DraftsController.class, () -> new DraftsController(screens)),
                given(DraftDetailsController.class, () -> new DraftDetailsController(screens)),
                given(DraftsFootController.class, () -> new DraftsFootController(screens)),
                given(BulkController.class, () -> new BulkController(screens, parts)),
                given(BulkFootController.class, () -> new BulkFootController(screens)),
                given(RunsController.class, () -> new RunsController(screens)),
                given(RunsFootController.class, () -> new RunsFootController(screens)),
                given(ArrivalController.class, () -> new ArrivalController(screens)),
                given(AboutController.class, () -> new AboutController(screens)),
                given(AboutFactsController.class, () -> new AboutFactsController(screens)),
                given(LicenceController.class, () -> new LicenceController(screens)),
                given(LanguageController.class, () -> new LanguageController(screens)),
                given(UpdatesController.class, () -> new UpdatesController(screens)),
                given(ConnectController.class, () -> new ConnectController(screens)),
                given(ConnectKnownController.class, () -> new ConnectKnownController(screens)),
                given(ConnectFormController.class, () -> new ConnectFormController(screens)),
                given(ConnectFootController.class, () -> new ConnectFootController(screens)),
                given(ProxyController.class, () -> new ProxyController(screens)),
                given(ConnectHelpController.class, () -> new ConnectHelpController(screens)),
                given(ConflictController.class, () -> new ConflictController(screens, parts)),
                given(CompareController.class, () -> new CompareController(screens, commands)),
                given(ConflictOutcomeController.class, () -> new ConflictOutcomeController(screens)));
    }

    /// Everything that can be done in the window.
    Commands commands() {
        return commands;
    }

    /// What the parts of the window do for it.
    Parts parts() {
        return parts;
    }

    private static Map.Entry<Class<?>, Supplier<Object>> given(Class<?> type, Supplier<Object> controller) {
        return Map.entry(type, controller);
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
