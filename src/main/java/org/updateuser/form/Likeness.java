package org.updateuser.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.bulk.Exchanges;

/// Offers what one person has, row by row, to be given to many.
public final class Likeness {
    private final Supplies supplies;
    private final BulkForm form;
    private final Consumer<Notice> unread;

    /// @param unread told why the person could not be read
    Likeness(Supplies supplies, BulkForm form, Consumer<Notice> unread) {
        this.supplies = supplies;
        this.form = form;
        this.unread = unread;
    }

    /// Takes somebody for the model, or nobody any more.
    ///
    /// @param id whose, or `""`
    public void of(String id) {
        if (id.isEmpty()) {
            form.offer(Optional.empty());
            return;
        }
        Exchanges exchanges = new Exchanges(supplies.server(), id);
        supplies.threads().fetch(() -> exchanges.readAnywhere(false), answer -> {
            if (answer instanceof Exchanges.Read.Found found) {
                form.offer(Optional.of(found.user()));
            } else {
                unread.accept(supplies.notices().unread("bulk.copy.unread", answer));
            }
        });
    }
}
