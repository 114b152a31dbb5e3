package org.updateuser.view;

import javafx.scene.layout.VBox;
import org.updateuser.form.Doors.Safekeeping;
import org.updateuser.form.ProxyDesk;

/// The question of a proxy in the frame, wherever one is but where one connects, which has it itself. It is loaded when
/// a proxy asks for the first time: most never do.
record ProxyStrip(Screens screens, Views views, VBox box) {
    void install() {
        ProxyDesk desk = screens.lobby().proxy();
        desk.asked().subscribe(now -> now.ifPresent(asked -> load()));
        screens.navigation().place().subscribe(this::show);
        desk.unkept().subscribe(how -> how.ifPresent(this::tell));
    }

    private void load() {
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(views.load("proxy").root());
        }
    }

    private void show(Place place) {
        box.setVisible(place != Place.CONNECT);
        box.setManaged(place != Place.CONNECT);
    }

    private void tell(Safekeeping how) {
        screens.situation().tell(screens.words().warning("proxy.unkept." + how));
    }
}
