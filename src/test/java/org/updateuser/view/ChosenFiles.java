package org.updateuser.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files as a test chooses them: the headless toolkit has no dialogs for them.
final class ChosenFiles implements FileChoice {
    private List<Path> next = List.of();

    /// What the next dialog answers.
    void choose(Path... files) {
        next = List.of(files);
    }

    @Override
    public List<Path> open(String title, String kind, String extension) {
        return next;
    }

    @Override
    public Optional<Path> save(String title, String kind, String name) {
        return next.stream().findFirst();
    }

    @Override
    public Optional<Path> openOne(String title, String kind, List<String> extensions) {
        return next.stream().findFirst();
    }

    @Override
    public Optional<Path> folder(String title) {
        return next.stream().findFirst();
    }
}
