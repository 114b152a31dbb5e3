package org.updateuser.view;

import java.net.URI;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.Updates;
import org.updateuser.form.Updates.Standing;
import org.updateuser.form.Words;
import org.updateuser.view.kit.ReadOnlyRow;
import org.updateuser.view.kit.Switch;

/// Whether newer versions are looked for, and whether there is one.
final class UpdatesController {
    private final Clocks clocks;
    private final Words words;
    private final Updates updates;

    @FXML
    private Label none;

    @FXML
    private VBox possible;

    @FXML
    private Switch allow;

    @FXML
    private Label what;

    @FXML
    private Button check;

    @FXML
    private Label asked;

    @FXML
    private NoticeBox notice;

    @FXML
    private ReadOnlyRow page;

    UpdatesController(Screens screens) {
        this.clocks = screens.clocks();
        this.words = screens.words();
        this.updates = screens.about().updates();
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        none.managedProperty().bind(none.visibleProperty());
        possible.managedProperty().bind(possible.visibleProperty());
        page.managedProperty().bind(page.visibleProperty());
        allow.selectedProperty().bindBidirectional(updates.allowed());
        check.setOnAction(event -> updates.checkNow());
        check.disableProperty().bind(updates.asking());
        updates.place().subscribe(this::offer);
        updates.looked().subscribe(this::offer);
        updates.standing().subscribe(this::show);
        updates.asking().subscribe(this::tell);
        updates.asked().subscribe(this::tell);
        tell();
        clocks.everyFewMinutes(this::tell);
    }

    /// Where a build knows no place there is nothing to switch on.
    private void offer() {
        Optional<URI> place = updates.place().get();
        none.setVisible(updates.looked().get() && place.isEmpty());
        possible.setVisible(place.isPresent());
        place.ifPresent(one -> what.setText(words.text("updates.allow.text", one.getHost())));
    }

    private void show(Standing standing) {
        notice.show(standing.notice(), () -> notice.setVisible(false));
        page.setVisible(standing.page().isPresent());
        page.setText(standing.page().map(URI::toString).orElse(""));
    }

    private void tell() {
        asked.setText(
                updates.asking().get()
                        ? words.text("updates.checking")
                        : updates.askedAgo()
                                .map(passed -> words.text("updates.asked", words.age(passed)))
                                .orElse(words.text("updates.never")));
    }
}
