package org.updateuser.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Refusal;

/// Which rows a refusal is about. A service names them by their path on the wire, such as
/// `biography.education[0].notes`.
final class Complaints {
    private static final Pattern INDEX = Pattern.compile("\\[\\d*]");

    private Complaints() {}

    /// The rows with what the server says of each; of a property that was refused as a whole, those that were sent.
    static Map<Leaf<?>, String> leaves(Refusal refusal, Patch patch) {
        Map<Leaf<?>, String> said = new LinkedHashMap<>();
        for (Refusal.Complaint complaint : refusal.fields()) {
            String word = Stream.of(refusal.message(), complaint.code(), refusal.code())
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("HTTP " + refusal.status());
            leaves(complaint, patch).forEach(leaf -> said.put(leaf, word));
        }
        if (Missing.permissions(refusal).contains(Permissions.EXTENSIONS)) {
            leaves(new Refusal.Complaint(Catalogue.ADDRESSES.name(), ""), patch)
                    .forEach(leaf -> said.putIfAbsent(leaf, Permissions.EXTENSIONS));
        }
        return said;
    }

    private static Stream<Leaf<?>> leaves(Refusal.Complaint complaint, Patch patch) {
        String key = key(complaint).orElse("");
        return Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.key().equals(key)
                        || (leaf.property().name().equals(key) && patch.fields().contains(leaf.property())));
    }

    /// The key of the row or property that a complaint is about, as labels have it.
    static Optional<String> key(Refusal.Complaint complaint) {
        String path = INDEX.matcher(complaint.field()).replaceAll("");
        return Stream.iterate(path, one -> !one.isEmpty(), Complaints::shorter)
                .filter(Complaints::isKey)
                .findFirst();
    }

    private static boolean isKey(String path) {
        return Catalogue.leaf(path).isPresent()
                || Catalogue.PROPERTIES.stream()
                        .anyMatch(property -> property.name().equals(path));
    }

    private static String shorter(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
