package org.updateuser.form;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Somebody who waits for a picture.
///
/// @param <T> what is shown
record PictureRequest<T>(
        BooleanSupplier wanted, Function<Undecoded, T> decode, Consumer<T> shown, Consumer<String> broken) {
    private static final System.Logger LOG = System.getLogger(PictureRequest.class.getName());

    boolean isWanted() {
        return wanted.getAsBoolean();
    }

    void tell(String sentence) {
        broken.accept(sentence);
    }

    /// Decodes and shows it.
    ///
    /// @param damaged what is said if it cannot be decoded
    void show(Undecoded undecoded, Executor ui, Supplier<String> damaged) {
        T picture;
        try {
            picture = decode.apply(undecoded);
        } catch (RuntimeException undecodable) { // decoders throw anything at bytes made up by a stranger
            LOG.log(System.Logger.Level.DEBUG, "A picture cannot be decoded", undecodable);
            String sentence = damaged.get();
            ui.execute(() -> tell(sentence));
            return;
        }
        ui.execute(() -> shown.accept(picture));
    }
}
