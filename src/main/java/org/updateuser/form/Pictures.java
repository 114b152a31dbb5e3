package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.updateuser.api.Picture;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Whole;

/// Pictures of people, fetched in the background and never with the token.
///
/// Few are fetched at once, none twice at once, and none of which nobody wants to know any more when its turn comes:
/// a list that is scrolled asks for a thousand and shows the last twenty. A broken one is not asked for again for a
/// while.
public final class Pictures {
    private static final int AT_ONCE = 6;
    private static final int DECODED_AT_ONCE = 2; // the largest that is allowed takes 100 MB while it is decoded

    private final Function<String, Picture> line;
    private final Threads threads;
    private final Words words;
    private final BrokenPictures broken;
    private final LocalPicture local;
    private final Semaphore permits = new Semaphore(AT_ONCE, true);
    private final Semaphore decoders = new Semaphore(DECODED_AT_ONCE, true);
    private final Map<String, List<PictureRequest<?>>> waiting = new HashMap<>(); // guards itself

    /// @param line fetches from an address, and may wait
    public Pictures(Function<String, Picture> line, Threads threads, Words words) {
        this(line, threads, words, System::nanoTime);
    }

    Pictures(Function<String, Picture> line, Threads threads, Words words, LongSupplier nanos) {
        this.line = line;
        this.threads = threads;
        this.words = words;
        this.broken = new BrokenPictures(nanos);
        this.local = new LocalPicture(threads, words, decoders);
    }

    /// The one out of a file of this machine.
    public LocalPicture local() {
        return local;
    }

    /// Fetches a picture, or says in a sentence why it cannot be shown.
    ///
    /// @param decode makes of it what is shown; runs in the background, and throws if they are damaged
    public <T> void fetch(String address, Function<Undecoded, T> decode, Consumer<T> shown, Consumer<String> broken) {
        fetch(address, () -> true, decode, shown, broken);
    }

    /// Fetches a picture if it is still wanted when its turn comes. If not, nobody hears of it any more.
    ///
    /// To be called where the user interface runs: of one known to be broken that is said at once, so that no
    /// other face flashes up before.
    ///
    /// @param wanted asked in the background
    public <T> void fetch(
            String address,
            BooleanSupplier wanted,
            Function<Undecoded, T> decode,
            Consumer<T> shown,
            Consumer<String> broken) {
        Optional<String> known = this.broken.reason(address);
        if (known.isPresent()) {
            broken.accept(known.get());
        } else if (isFirst(address, new PictureRequest<>(wanted, decode, shown, broken))) {
            threads.background().execute(() -> takeTurn(address));
        }
    }

    private boolean isFirst(String address, PictureRequest<?> request) {
        synchronized (waiting) {
            List<PictureRequest<?>> requests = waiting.computeIfAbsent(address, _ -> new ArrayList<>());
            requests.add(request);
            return requests.size() == 1;
        }
    }

    private void takeTurn(String address) {
        try {
            permits.acquire();
        } catch (InterruptedException _) { // the program ends
            served(address);
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (isWanted(address)) {
                deliver(address, line.apply(address));
            }
        } finally {
            permits.release();
        }
    }

    private boolean isWanted(String address) {
        synchronized (waiting) {
            boolean wanted = waiting.getOrDefault(address, List.of()).stream().anyMatch(PictureRequest::isWanted);
            if (!wanted) {
                waiting.remove(address);
            }
            return wanted;
        }
    }

    private List<PictureRequest<?>> served(String address) {
        synchronized (waiting) {
            return Optional.ofNullable(waiting.remove(address)).orElse(List.of());
        }
    }

    private void deliver(String address, Picture fetched) {
        switch (fetched) {
            case Whole whole -> {
                Undecoded picture = new Undecoded(whole);
                served(address).forEach(request -> show(address, request, picture));
            }
            case Broken flawed -> {
                String sentence = sentence(flawed);
                broken.add(address, sentence);
                served(address).forEach(request -> threads.ui().execute(() -> request.tell(sentence)));
            }
        }
    }

    private void show(String address, PictureRequest<?> request, Undecoded picture) {
        decoders.acquireUninterruptibly();
        try {
            request.show(picture, threads.ui(), () -> damaged(address));
        } finally {
            decoders.release();
        }
    }

    private String damaged(String address) {
        String sentence = words.text("images.broken", words.text("images.broken.damaged"));
        broken.add(address, sentence);
        return sentence;
    }

    private String sentence(Broken flawed) {
        String key = "images.broken." + flawed.flaw().name().toLowerCase(Locale.ROOT);
        return words.text("images.broken", words.text(key, flawed.status()));
    }
}
