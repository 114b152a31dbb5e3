package org.updateuser.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Whose something is that only one person can have. Letter case makes no difference.
final class Ownership {
    private final Map<String, String> owners = new ConcurrentHashMap<>();

    /// Whether the thing belongs to somebody other than this person.
    boolean isOthers(String thing, String id) {
        return !owners.getOrDefault(key(thing), id).equals(id);
    }

    /// The id of whoever has the thing, or `""`.
    String owner(String thing) {
        return owners.getOrDefault(key(thing), "");
    }

    /// Every thing with its owner, shorter ones first, else in the order of their texts.
    List<Map.Entry<String, String>> all() {
        return owners.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
                .toList();
    }

    void give(String thing, String id) {
        owners.put(key(thing), id);
    }

    void take(String thing, String id) {
        owners.remove(key(thing), id);
    }

    private static String key(String thing) {
        return thing.toLowerCase(Locale.ROOT);
    }
}
