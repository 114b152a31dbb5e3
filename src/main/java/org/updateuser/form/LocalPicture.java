package org.updateuser.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Values;

/// A picture out of a file of this machine, cut out and saved to files in the sizes that the service uses.
///
/// The service knows no way to upload one (facts, *Profile picture*), so nothing of it is ever sent. What can be sent
/// is the addresses of the files, once somebody has put them where everybody can fetch them.
public final class LocalPicture {
    private final Threads threads;
    private final Words words;
    private final PictureReading reading;
    private final PictureFiles files;
    private final Latest drawing;
    private final ReadOnlyObjectWrapper<Optional<OpenUser>> person = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> opening = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Raster>> raster = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Cutout>> cutout = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Integer, Raster>> drawn = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private int asked;

    LocalPicture(Threads threads, Words words, Semaphore decoders) {
        this.threads = threads;
        this.words = words;
        this.reading = new PictureReading(words, decoders);
        this.files = new PictureFiles(words);
        this.drawing = new Latest(threads);
        cutout.subscribe(now -> draw());
    }

    /// Whose picture it is to be.
    public ReadOnlyObjectProperty<Optional<OpenUser>> person() {
        return person.getReadOnlyProperty();
    }

    /// The name of the file that is being read, while it is.
    public ReadOnlyObjectProperty<Optional<String>> opening() {
        return opening.getReadOnlyProperty();
    }

    /// The picture, as far as one could be read.
    public ReadOnlyObjectProperty<Optional<Raster>> raster() {
        return raster.getReadOnlyProperty();
    }

    /// What is cut out of it.
    public ObjectProperty<Optional<Cutout>> cutout() {
        return cutout;
    }

    /// The cut-out in each size, by its side in pixels, as it will be saved.
    public ReadOnlyObjectProperty<Map<Integer, Raster>> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /// What there is to say.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// How the names of the files begin, as typed.
    public StringProperty name() {
        return name;
    }

    /// Where in the web the files are or will be, as typed.
    public StringProperty folder() {
        return folder;
    }

    /// Begins with nothing, for somebody.
    public void begin(OpenUser somebody) {
        asked++;
        person.set(Optional.of(somebody));
        opening.set(Optional.empty());
        raster.set(Optional.empty());
        cutout.set(Optional.empty());
        drawn.set(Map.of());
        notice.set(Optional.empty());
        name.set(Renditions.name(somebody.name()).toLowerCase(Locale.ROOT));
    }

    /// Reads a file in the background. One that cannot be used leaves what was there before.
    ///
    /// @param decode makes points of it, in the background; throws if it is damaged
    public void open(Path file, Function<Undecoded, Raster> decode) {
        int mine = ++asked;
        opening.set(Optional.of(FileOutput.name(file)));
        notice.set(Optional.empty());
        threads.fetch(() -> reading.read(file, decode), found -> {
            if (mine == asked) {
                opening.set(Optional.empty());
                notice.set(found.why());
                found.raster().ifPresent(read -> show(read, Cutout.of(read.width(), read.height())));
            }
        });
    }

    /// Waits no longer for the file.
    public void cancel() {
        asked++;
        opening.set(Optional.empty());
    }

    private void show(Raster picture, Cutout part) {
        cutout.set(Optional.empty()); // the same part of another picture is drawn anew
        raster.set(Optional.of(picture));
        cutout.set(Optional.of(part));
    }

    /// Turns it by a right angle, clockwise.
    public void turn() {
        raster.get()
                .ifPresent(now -> cutout.get().ifPresent(part -> {
                    int mine = ++asked;
                    threads.fetch(now::turned, turned -> {
                        if (mine == asked) {
                            show(turned, cutout.get().orElse(part).turned());
                        }
                    });
                }));
    }

    private Optional<Renditions> renditions() {
        return raster.get().flatMap(picture -> cutout.get().map(part -> new Renditions(fileName(), picture, part)));
    }

    private String fileName() {
        String typed = Renditions.name(name.get());
        return typed.isEmpty() ? "picture" : typed;
    }

    private void draw() {
        renditions()
                .ifPresent(now -> drawing.ask(now::drawn, sizes -> {
                    if (raster.get().filter(shown -> shown == now.of()).isPresent()) {
                        drawn.set(sizes);
                    }
                }));
    }

    /// The names of the files, as they will be.
    public List<String> fileNames() {
        return Renditions.SIZES.stream()
                .map(size -> Renditions.fileName(fileName(), size))
                .toList();
    }

    /// Saves all sizes into a folder of this machine. Files that are there already are asked about.
    public void save(Path into) {
        renditions().ifPresent(now -> save(into, now, false));
    }

    private void save(Path into, Renditions now, boolean replace) {
        threads.fetch(
                () -> files.write(into, now, replace),
                saved -> notice.set(Optional.of(
                        saved.isInTheWay()
                                ? saved.notice().with(words.text("picture.replace"), () -> save(into, now, true))
                                : saved.notice())));
    }

    /// Enters where the files are into the person's list of images. Nothing is sent before that is saved.
    ///
    /// @return whether it was possible; if not, the notice says why
    public boolean enter() {
        String typed = folder.get().strip();
        String address = typed.endsWith("/") ? typed : typed + "/";
        if (!Image.isFetchable(address) || address.contains("?") || address.contains("#")) {
            notice.set(Optional.of(words.warning("picture.folder.bad")));
            return false;
        }
        return person.get()
                .map(somebody -> somebody.user().state(Catalogue.IMAGES_LIST))
                .map(images -> enter(address, images))
                .orElse(false);
    }

    private boolean enter(String address, FieldState<List<Values>> images) {
        Lock lock = images.lock().get();
        if (lock != Lock.OPEN) {
            notice.set(Optional.of(words.warning("picture.locked", words.lock(lock))));
            return false;
        }
        images.typed().set(Renditions.at(address, fileName(), images.typed().get()));
        return true;
    }
}
