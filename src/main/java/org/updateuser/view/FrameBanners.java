package org.updateuser.view;

import java.util.Optional;
import javafx.collections.SetChangeListener;
import org.updateuser.form.Kept;
import org.updateuser.form.Notice;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Banner;

/// What the frame says below the header: that the server is away or back, and that something is not kept here.
///
/// @param offline while the server does not answer
/// @param again once it answers again and drafts wait
/// @param stored while what is typed is not kept on this machine
/// @param rescued what became of a damaged store, until it is closed
record FrameBanners(Screens screens, Banner offline, Banner again, Banner stored, Banner rescued) {
    void follow() {
        for (Banner banner : new Banner[] {offline, again, stored, rescued}) {
            banner.managedProperty().bind(banner.visibleProperty());
            banner.setVisible(false);
        }
        followOffline();
        followAgain();
        followStored();
        followRescued();
    }

    private Words words() {
        return screens.words();
    }

    private void followOffline() {
        offline.setBoldText(words().text("offline.title"));
        offline.setText(words().text("offline.text"));
        offline.setActionText(words().text("offline.try"));
        offline.setOnAction(event -> screens.connection().tryNow());
        screens.connection().online().subscribe(online -> offline.setVisible(!online));
    }

    private void followAgain() {
        again.setActionText(words().text("online.look"));
        again.setOnAction(event -> screens.navigation().go(Place.DRAFTS));
        again.setCloseName(words().text("action.close"));
        again.setOnClose(event -> again.setVisible(false));
        screens.connection().onReturn(() -> again.setVisible(!screens.editor().edited().isEmpty()));
        screens.connection().online().subscribe(online -> hideUnless(online));
        screens.editor().edited().addListener((SetChangeListener<String>) change -> count());
        screens.navigation().place().subscribe(to -> hideUnless(to != Place.DRAFTS));
        count();
    }

    private void hideUnless(boolean wanted) {
        again.setVisible(again.isVisible() && wanted);
    }

    private void count() {
        int size = screens.editor().edited().size();
        again.setText(words().text("online.again", size));
        hideUnless(size > 0);
    }

    private void followStored() {
        Kept kept = screens.kept();
        kept.standing().subscribe(now -> showStored());
        kept.problem().subscribe(now -> showStored());
    }

    private void showStored() {
        Optional<Notice> said = words().notKept(screens.kept());
        stored.setVisible(said.isPresent());
        said.ifPresent(notice -> {
            stored.setKind(notice.tone() == Notice.Tone.BAD ? Banner.Kind.BAD : Banner.Kind.WARN);
            stored.setText(notice.text());
        });
    }

    private void followRescued() {
        rescued.setCloseName(words().text("action.close"));
        rescued.setOnClose(event -> rescued.setVisible(false));
        screens.kept().rescue().subscribe(now -> {
            Optional<Notice> said = words().rescued(screens.kept());
            rescued.setVisible(said.isPresent());
            said.ifPresent(notice -> rescued.setText(notice.text()));
        });
    }
}
