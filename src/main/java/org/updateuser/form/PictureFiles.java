package org.updateuser.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.updateuser.api.Picture;
import org.updateuser.form.Notice.Tone;

/// Pictures from and to files. Blocks on the disk: never on the FX thread.
record PictureFiles(Words words) {
    /// What a file holds, judged by its header as if it came from a stranger: it may have.
    ///
    /// @throws IOException if it cannot be read
    static Picture read(Path file) throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            throw new IOException("no ordinary file"); // a pipe would be waited for
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Picture.judged(in.readNBytes(Picture.BYTES_MOST + 1));
        }
    }

    /// Writes all sizes into a folder, each file whole or not at all.
    ///
    /// @param replace whether files of the same names may be replaced
    /// @return what came of it
    Saved write(Path folder, Renditions renditions, boolean replace) {
        Map<Integer, Raster> drawn = renditions.drawn();
        List<String> there = new ArrayList<>();
        for (int size : drawn.keySet()) {
            String name = Renditions.fileName(renditions.name(), size);
            if (Files.exists(folder.resolve(name))) {
                there.add(name);
            }
        }
        if (!there.isEmpty() && !replace) {
            String text = words.text("picture.there", there.size(), there.getFirst(), FileOutput.name(folder));
            return new Saved(Notice.of(Tone.WARN, text), true);
        }
        for (Map.Entry<Integer, Raster> each : drawn.entrySet()) {
            Path file = folder.resolve(Renditions.fileName(renditions.name(), each.getKey()));
            try {
                put(file, PngBytes.of(each.getValue()));
            } catch (IOException failed) {
                return new Saved(FileOutput.failure(words, FileOutput.name(file), failed), false);
            }
        }
        return new Saved(Notice.of(Tone.GOOD, words.text("picture.saved", drawn.size(), folder.toString())), false);
    }

    /// What came of writing.
    ///
    /// @param isInTheWay whether there are files of these names, and nothing was written
    record Saved(Notice notice, boolean isInTheWay) {}

    /// Not for the owner alone: these files are made to be put where everybody sees them.
    private static void put(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
