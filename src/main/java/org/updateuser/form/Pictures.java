package org.updateuser.form;

import java.util.function.Consumer;
import java.util.function.Function;

/// Pictures of people, fetched in the background and never with the token.
public final class Pictures {
    /// Fetches a picture, or says in a sentence why it cannot be shown.
    ///
    /// @param decode makes of the bytes what is shown; runs in the background
    public <T> void fetch(String address, Function<byte[], T> decode, Consumer<T> shown, Consumer<String> broken) {
        broken.accept(address);
    }
}
