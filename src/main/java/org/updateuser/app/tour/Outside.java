package org.updateuser.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.updateuser.form.About;
import org.updateuser.form.Entrance;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Updates;
import org.updateuser.form.Workplace;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Reveal;

/// What a picker says while there is nothing to pick from, newer versions that nobody can be asked for, organizations
/// that are remembered: for the gallery.
record Outside(Visit visit, Hands hands, Album album, LateReleases releases, Updates updates) {
    /// A usual one, one that is production, one whose name and place are long.
    static final List<Entrance> KNOWN = List.of(
            new Entrance("1", "Northwind test", "eu_central_1", Way.BROWSER, "client", 0, Colour.VIOLET, false, 0),
            new Entrance("2", "Northwind Trading", "us_east_1", Way.PROGRAM, "client", 0, Colour.GREY, true, 0),
            new Entrance(
                    "3",
                    "Northwind Insurance, training of the whole contact centre",
                    "https://genesys.training.northwind.example:8443",
                    Way.TOKEN,
                    "",
                    0,
                    Colour.AMBER,
                    false,
                    0));

    private static final String PLACES = "\"method\":\"GET\",\"path\":\"/api/v2/locations\",\"count\":1000,";
    private static final String PICKER = "#locations .picker";

    static Outside of(Visit visit, LateReleases releases, About about) {
        return new Outside(visit, visit.hands(), visit.album(), releases, about.updates());
    }

    /// @param show shows the window
    void go(Runnable show) {
        pickers(show);
        newer();
        known();
    }

    private void pickers(Runnable show) {
        visit.protocol().step("The locations to pick from cannot be read, are read");
        visit.sandbox().fail("{" + PLACES + "\"status\":500,\"body\":{\"status\":500}}");
        show.run();
        hands.until("some of it is not read", () -> !workplace().directory().isReading());
        visit.open("amara okonkwo");
        visit.section(Section.PLACES);
        look("picker-failed");
        visit.sandbox().fail("{" + PLACES + "\"delay\":3600000}");
        look("picker-loading");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until("all of it is read", () -> !workplace().directory().isReading());
        visit.section(Section.PROFILE);
    }

    private void look(String name) {
        Covers.of(visit).take(name, PICKER, this::open, () -> hands.press(KeyCode.ESCAPE));
    }

    /// Each opening asks again for what could not be read.
    private void open() {
        hands.click(PICKER);
        hands.find(".pick-status");
    }

    private void newer() {
        visit.protocol().step("Newer versions are asked for, and nobody answers");
        hands.press(KeyCode.F1);
        hands.find(".component-more");
        hands.click("#check");
        hands.until("it is asking", () -> updates.asking().get());
        reveal("about-asking");
        releases.giveUp();
        hands.until("it has asked", () -> !updates.asking().get());
        reveal("about-failed");
        hands.press(KeyCode.ESCAPE);
    }

    private void reveal(String name) {
        album.take(name, () -> Hands.act(() -> Reveal.show(hands.shown("#check"))), () -> {});
    }

    private void known() {
        visit.protocol().step("Organizations that are remembered");
        Corners.of(visit).toConnect();
        hands.until("they are listed", () -> visit.lobby().known().size() == KNOWN.size());
        album.take("connect-known");
        hands.press(KeyCode.ESCAPE);
    }

    private Workplace workplace() {
        return visit.session().workplace();
    }
}
