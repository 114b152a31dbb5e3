package org.updateuser.app.tour;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.updateuser.model.Section;

/// What opens over the window: menus, lists to pick from, the calendar, the palette, the shortcuts. For the gallery.
record Covers(Visit visit, Hands hands, Album album) {
    private static final String MANAGER = "#manager .picker";
    private static final String DAY = "#employerInfo_dateHire .day-opener";
    private static final String TITLE = "#title .text-field";

    static Covers of(Visit visit) {
        return new Covers(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("What opens over the window");
        menu("menu-organization", "#organization");
        menu("menu-look", "#theme");
        picker();
        calendar();
        sheet("palette", KeyCode.K, "jose", "nothing of this name");
        sheet("shortcuts", KeyCode.SLASH, visit.words().text("shortcuts.history"), "nothing of this name");
        rowMenus();
    }

    /// Takes a picture with what opens from a node.
    void take(String name, String from, Runnable open, Runnable close) {
        Elbowroom room = new Elbowroom(hands.scene());
        album.take(
                name,
                () -> {
                    Hands.act(() -> room.near(hands.shown(from)));
                    hands.settle();
                    open.run();
                    hands.settle();
                    Hands.act(room::keepIn);
                },
                close);
    }

    private void menu(String name, String selector) {
        MenuButton menu = (MenuButton) hands.find(selector);
        take(name, selector, () -> Hands.act(menu::show), () -> Hands.act(menu::hide));
    }

    private void picker() {
        visit.section(Section.PROFILE);
        take("picker-untyped", MANAGER, () -> hands.click(MANAGER), this::escape);
        take("picker", MANAGER, this::pick, this::escape);
    }

    private void pick() {
        hands.click(MANAGER);
        hands.write("noor");
        hands.until("somebody is offered", () -> hands.isUsable(".pick-cell .pick-label"));
    }

    private void escape() {
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
    }

    private void calendar() {
        visit.section(Section.EMPLOYMENT);
        take("calendar", DAY, () -> hands.click(DAY), this::closeCalendar);
    }

    private void closeCalendar() {
        ComboBoxBase<?> calendar = (ComboBoxBase<?>) hands.find("#employerInfo_dateHire .day-calendar");
        Hands.act(calendar::hide);
    }

    private void sheet(String name, KeyCode key, String some, String none) {
        hands.press(key, KeyCode.CONTROL);
        album.take(name);
        hands.write(some);
        album.take(name + "-found");
        hands.press(KeyCode.A, KeyCode.CONTROL);
        hands.write(none);
        album.take(name + "-nothing");
        hands.press(KeyCode.ESCAPE);
    }

    private void rowMenus() {
        visit.open("amara okonkwo");
        take("menu-person", "#list", this::overTheRow, () -> hands.press(KeyCode.ESCAPE));
        visit.section(Section.PROFILE);
        take("menu-field", TITLE, this::overTheField, () -> hands.press(KeyCode.ESCAPE));
    }

    private void overTheRow() {
        hands.press(KeyCode.L, KeyCode.CONTROL);
        hands.press(KeyCode.F10, KeyCode.SHIFT);
    }

    private void overTheField() {
        hands.click(TITLE);
        hands.press(KeyCode.F10, KeyCode.SHIFT);
    }
}
