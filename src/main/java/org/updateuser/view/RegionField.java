package org.updateuser.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.updateuser.form.Lobby;
import org.updateuser.form.RegionChoice;

/// A field with the regions that fit what is typed below it; anything else that is typed is an address.
final class RegionField {
    private final Lobby lobby;
    private final TextField field;
    private final ListView<RegionChoice> list;
    private final List<RegionChoice> all;
    private boolean choosing;

    RegionField(Lobby lobby, TextField field, ListView<RegionChoice> list) {
        this.lobby = lobby;
        this.field = field;
        this.list = list;
        this.all = lobby.form().regions();
    }

    void install() {
        list.setCellFactory(view -> new RegionCell());
        list.managedProperty().bind(list.visibleProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        field.textProperty().subscribe(this::typed);
        lobby.form().place().subscribe(place -> {
            if (!choosing) {
                field.setText(lobby.form().placeName(place));
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::onField);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onList);
        list.setOnMouseClicked(event -> take());
    }

    private void typed(String text) {
        choosing = true;
        lobby.form().choosePlace(text);
        choosing = false;
        List<RegionChoice> fitting = all.stream()
                .filter(region -> region.name().equals(text) || region.fits(text))
                .toList();
        boolean chosen = fitting.size() == 1 && fitting.getFirst().name().equals(text);
        list.getItems().setAll(chosen ? List.of() : fitting);
    }

    private void onField(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            key.consume();
        }
    }

    private void onList(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            take();
            key.consume();
        } else if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            field.requestFocus();
            key.consume();
        }
    }

    private void take() {
        RegionChoice region = list.getSelectionModel().getSelectedItem();
        if (region != null) {
            field.setText(region.name());
            field.requestFocus();
            field.end();
        }
    }
}
