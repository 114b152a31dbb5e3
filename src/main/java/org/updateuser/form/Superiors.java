package org.updateuser.form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Person;

/// Who is above somebody, asked once for one preview and remembered as long as that is worked on. Where the server does
/// not say, nobody is known to be.
final class Superiors implements Function<String, List<Person>> {
    private final GenesysCloud server;
    private final Map<String, List<Person>> known = new ConcurrentHashMap<>();

    Superiors(GenesysCloud server) {
        this.server = server;
    }

    /// Blocks.
    @Override
    public List<Person> apply(String id) {
        List<Person> before = known.get(id);
        if (before == null && server.lookups().superiors(id) instanceof Reading.Got<List<Person>> got) {
            known.put(id, got.value());
            return got.value();
        }
        return before == null ? List.of() : before;
    }

    /// They may have changed.
    void forget() {
        known.clear();
    }
}
