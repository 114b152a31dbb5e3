package org.updateuser.app.tour;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

/// The places where nothing has happened yet, and those that the main job does not come by: for the gallery.
record Corners(Visit visit, Hands hands, Album album) {
    static Corners of(Visit visit) {
        return new Corners(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("Places where nothing has happened yet, and those beside the main job");
        place("drafts-none", KeyCode.D, KeyCode.CONTROL);
        place("runs-none", KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        about();
        connect();
        filters();
    }

    private void place(String name, KeyCode key, KeyCode... held) {
        hands.press(key, held);
        hands.find(".empty-state");
        album.take(name);
        hands.press(KeyCode.ESCAPE);
    }

    private void about() {
        hands.press(KeyCode.F1);
        hands.find(".component-more");
        album.take("about");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        hands.find(".about-licence .text-area");
        album.take("licence");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
    }

    private void connect() {
        toConnect();
        album.take("connect");
        hands.press(KeyCode.ESCAPE);
    }

    /// To where organizations are signed in to.
    void toConnect() {
        MenuButton menu = (MenuButton) hands.find("#organization");
        Hands.act(() -> menu.getItems().stream()
                .filter(item -> !item.isDisable() && item.getOnAction() != null)
                .reduce((first, last) -> last)
                .ifPresent(MenuItem::fire));
        hands.find("#regions");
    }

    private void filters() {
        hands.click("#tiles");
        hands.find("#flaws");
        album.take("filters");
        hands.click("#tiles");
    }
}
