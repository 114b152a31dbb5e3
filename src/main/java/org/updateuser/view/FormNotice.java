package org.updateuser.view;

import java.util.Optional;
import javafx.util.Subscription;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;

/// What is said above the form. While there is something to choose, it leads to where it is chosen.
record FormNotice(NoticeBox box, Screens screens) {
    Subscription bind(OpenUser open) {
        return Subscription.combine(
                open.notice().subscribe(said -> say(open)),
                open.user().disputes().all().subscribe(all -> say(open)));
    }

    private void say(OpenUser open) {
        boolean asks = !open.user().disputes().open().isEmpty();
        Optional<Notice> said = open.notice().get().map(one -> asks && one.action() == null ? asking(one) : one);
        box.show(said, () -> open.notice().set(Optional.empty()));
    }

    private Notice asking(Notice said) {
        return said.with(
                screens.words().text("conflict.sideBySide"),
                () -> screens.navigation().go(Place.CONFLICT));
    }
}
