package org.updateuser.host;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The file with the ways into organizations. One that cannot be read counts as none, and is moved aside before
/// another one takes its place. May be used by several threads; a write is done when it returns.
public final class ConnectionsFile {
    private static final String NAME = "connections.properties";
    private static final String ASIDE = "connections.aside-";
    private static final String FORMAT = "format";
    private static final String FORMAT_NOW = "1";
    private static final long BYTES_MOST = 256 * 1024;
    private static final int MOST = 200; // connections

    private final Path file;

    /// @param folder where it is; it must exist before the first write
    public ConnectionsFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What is remembered, in the order in which it was written.
    public synchronized List<SavedConnection> read() {
        Properties values = found();
        List<SavedConnection> connections = new ArrayList<>();
        for (int number = 1; number <= MOST && values != null; number++) {
            String id = values.getProperty(number + ".id", "");
            if (!id.isBlank()) {
                connections.add(connection(values, number + ".", id));
            }
        }
        return List.copyOf(connections);
    }

    private static SavedConnection connection(Properties values, String prefix, String id) {
        String port = values.getProperty(prefix + "port", "");
        String reserve = values.getProperty(prefix + "reserve", "");
        return new SavedConnection(
                id,
                values.getProperty(prefix + "name", ""),
                values.getProperty(prefix + "place", ""),
                values.getProperty(prefix + "way", ""),
                values.getProperty(prefix + "client", ""),
                port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0,
                values.getProperty(prefix + "colour", ""),
                values.getProperty(prefix + "production", "").equals("true"),
                reserve.matches("\\d|[1-8]\\d|90") ? OptionalInt.of(Integer.parseInt(reserve)) : OptionalInt.empty());
    }

    private @Nullable Properties found() {
        Properties values = new Properties();
        try {
            if (Files.size(file) > BYTES_MOST) {
                return null;
            }
            values.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException noneOrUnreadable) {
            return null;
        }
        return values.getProperty(FORMAT, "").equals(FORMAT_NOW) ? values : null;
    }

    /// Writes them, all or none.
    ///
    /// @throws IOException if it cannot; what was there before is there still
    public synchronized void write(List<SavedConnection> connections) throws IOException {
        if (found() == null && Files.exists(file)) {
            setAside();
        }
        Properties values = new Properties();
        values.setProperty(FORMAT, FORMAT_NOW);
        for (int index = 0; index < Math.min(connections.size(), MOST); index++) {
            put(values, (index + 1) + ".", connections.get(index));
        }
        new WholeFile(file).write(text(values));
    }

    private static void put(Properties values, String prefix, SavedConnection one) {
        values.setProperty(prefix + "id", one.id());
        values.setProperty(prefix + "name", one.name());
        values.setProperty(prefix + "place", one.place());
        values.setProperty(prefix + "way", one.way());
        values.setProperty(prefix + "client", one.client());
        values.setProperty(prefix + "port", Integer.toString(one.port()));
        values.setProperty(prefix + "colour", one.colour());
        values.setProperty(prefix + "production", Boolean.toString(one.production()));
        one.reserve().ifPresent(reserve -> values.setProperty(prefix + "reserve", Integer.toString(reserve)));
    }

    private static String text(Properties values) throws IOException {
        StringWriter writer = new StringWriter();
        values.store(writer, null);
        return writer.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void setAside() throws IOException {
        int number = 1;
        while (Files.exists(file.resolveSibling(ASIDE + number))) {
            number++;
        }
        Files.move(file, file.resolveSibling(ASIDE + number));
    }
}
