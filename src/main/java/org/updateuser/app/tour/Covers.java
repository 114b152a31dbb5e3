package org.updateuser.app.tour;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.updateuser.model.Section;

/// What opens over the window: menus, lists to pick from, the calendar, the palette, the shortcuts. For the gallery.
record Covers(Visit visit, Hands hands, Album album) {
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

    private void menu(String name, String selector) {
        MenuButton menu = (MenuButton) hands.find(selector);
        album.take(name, () -> Hands.act(menu::show), () -> Hands.act(menu::hide));
    }

    private void picker() {
        visit.section(Section.PROFILE);
        album.take("picker-untyped", () -> hands.click("#manager .picker"), this::escape);
        album.take("picker", this::pick, this::escape);
    }

    private void pick() {
        hands.click("#manager .picker");
        hands.write("noor");
        hands.until("somebody is offered", () -> hands.isUsable(".pick-cell .pick-label"));
    }

    private void escape() {
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
    }

    private void calendar() {
        visit.section(Section.EMPLOYMENT);
        Button opener = (Button) hands.find("#employerInfo_dateHire .day-opener");
        album.take("calendar", () -> Hands.act(opener::fire), this::closeCalendar);
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
        album.take("menu-person", this::overTheRow, () -> hands.press(KeyCode.ESCAPE));
        visit.section(Section.PROFILE);
        album.take("menu-field", this::overTheField, () -> hands.press(KeyCode.ESCAPE));
    }

    private void overTheRow() {
        hands.press(KeyCode.L, KeyCode.CONTROL);
        hands.press(KeyCode.F10, KeyCode.SHIFT);
    }

    private void overTheField() {
        hands.click("#title .text-field");
        hands.press(KeyCode.F10, KeyCode.SHIFT);
    }
}
