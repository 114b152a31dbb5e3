package org.updateuser.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The gallery at a glance: a page with all pictures, and for each screen one picture of all its pictures.
///
/// @param folder where the gallery is; its pictures are in `language/dress/file`
/// @param languages their tags
/// @param dresses in which each screen was taken
/// @param files the names of the pictures, the same in each folder
/// @param letters what is said of the glyphs
record ContactSheet(Path folder, List<String> languages, List<Dress> dresses, List<String> files, String letters) {
    private static final String STYLE = """
            body { font: 13px/1.5 system-ui, sans-serif; margin: 0; color: #1b2027; background: #f4f5f7; }
            h1, p { margin: 16px; } h1 { font-size: 20px; }
            table { border-collapse: separate; border-spacing: 0; }
            th { background: #f4f5f7; padding: 6px 10px; text-align: left; white-space: nowrap; font-weight: 600; }
            thead th { position: sticky; top: 0; z-index: 2; }
            tbody th { position: sticky; left: 0; z-index: 1; }
            td { padding: 4px; } img { display: block; width: 320px; height: 200px; object-fit: contain; }
            """;

    /// Writes `index.html` and `sheets/file` for each screen.
    void write() {
        try {
            Files.createDirectories(folder.resolve("sheets"));
            Files.writeString(folder.resolve("index.html"), page());
        } catch (IOException full) {
            throw new Stuck("The contact sheet could not be written to " + folder + ".", full);
        }
        files.parallelStream().forEach(this::sheet);
    }

    private void sheet(String file) {
        new Mosaic(languages, dresses)
                .of((language, dress) -> folder.resolve(path(language, dress, file)))
                .write(folder.resolve("sheets").resolve(file));
    }

    /// A picture, from the page.
    static String path(String language, Dress dress, String file) {
        return language + "/" + dress.folder() + "/" + file;
    }

    /// Screens as rows, ways to show them as columns.
    String page() {
        String head = languages.stream()
                .flatMap(language -> dresses.stream().map(dress -> "<th>" + language + " " + dress.folder() + "</th>"))
                .collect(Collectors.joining());
        String rows = files.stream().map(this::row).collect(Collectors.joining());
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>UpdateUser: every screen</title>"
                + "<style>\n" + STYLE + "</style></head><body>\n<h1>UpdateUser: every screen</h1>\n<p>"
                + letters.replace("&", "&amp;").replace("<", "&lt;")
                + "</p>\n<table><thead><tr><th></th>" + head + "</tr></thead><tbody>\n" + rows
                + "</tbody></table></body></html>\n";
    }

    private String row(String file) {
        String name = file.substring(0, file.lastIndexOf('.'));
        return languages.stream()
                .flatMap(language -> dresses.stream().map(dress -> cell(language, dress, file)))
                .collect(Collectors.joining(
                        "", "<tr><th><a href=\"sheets/" + file + "\">" + name + "</a></th>", "</tr>\n"));
    }

    private static String cell(String language, Dress dress, String file) {
        String path = path(language, dress, file);
        String said = file + ", " + language + ", " + dress.folder();
        return "<td><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\" title=\"%s\"></a></td>"
                .formatted(path, path, said, said);
    }
}
