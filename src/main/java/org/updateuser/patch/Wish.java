package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Many.Identity;
import org.updateuser.model.Values;

/// What is to become of one row of a user, whoever it is.
public sealed interface Wish {
    /// The row.
    Leaf<?> leaf();

    /// The user as it is wished. A user whose row already is so stays the same.
    Values apply(Values user);

    /// One value for all; the empty one to clear it. A list is replaced whole.
    record Put<T>(Leaf<T> leaf, T value) implements Wish {
        @Override
        public Values apply(Values user) {
            return leaf.field().same(leaf.get(user), value) ? user : leaf.put(user, value);
        }
    }

    /// A text as somebody typed it: blanks at its ends are nobody's intent. Where nothing but these differ from what is
    /// served, that stays.
    ///
    /// @param text without blanks at its ends; the empty one to clear the row
    record Typed(Leaf<String> leaf, String text) implements Wish {
        @Override
        public Values apply(Values user) {
            return leaf.get(user).strip().equals(text) ? user : leaf.put(user, text);
        }
    }

    /// Items that a list is to have: whatever has the identity of one is replaced by it, the rest stays.
    record Add<T>(Leaf<List<T>> leaf, Many<T> many, List<T> items) implements Wish {
        @Override
        public Values apply(Values user) {
            SequencedMap<Identity, T> result = many.byIdentity(leaf.get(user));
            many.byIdentity(items).forEach((identity, item) -> {
                T there = result.get(identity);
                if (there == null || !many.item().same(there, item)) {
                    result.put(identity, there == null ? item : many.item().onto(there, item));
                }
            });
            return leaf.put(user, List.copyOf(result.values()));
        }
    }

    /// Items that a list is not to have, whatever else they say: their identity counts, letters alike in any case.
    record Remove<T>(Leaf<List<T>> leaf, Many<T> many, List<T> items) implements Wish {
        @Override
        public Values apply(Values user) {
            Set<String> unwanted = items.stream().map(this::folded).collect(Collectors.toSet());
            List<T> kept = new ArrayList<>(leaf.get(user));
            kept.removeIf(item -> unwanted.contains(folded(item)));
            return leaf.put(user, List.copyOf(kept));
        }

        private String folded(T item) {
            return many.key(item).strip().toLowerCase(Locale.ROOT);
        }
    }

    /// Another text wherever a text stands within the row.
    ///
    /// @param wanted the text to look for, not empty
    /// @param exact whether capital and small letters are told apart
    record Substitute(Leaf<String> leaf, String wanted, String replacement, boolean exact) implements Wish {
        @Override
        public Values apply(Values user) {
            int manner = exact ? Pattern.LITERAL : Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            Matcher found = Pattern.compile(wanted, manner).matcher(leaf.get(user));
            return leaf.put(user, found.replaceAll(Matcher.quoteReplacement(replacement)));
        }
    }

    /// A text made from other rows of the same user.
    record Compose(Leaf<String> leaf, Template template) implements Wish {
        @Override
        public Values apply(Values user) {
            return leaf.put(user, template.text(user));
        }
    }

    /// Exactly these items in a list, in this order; one that is there already stays as it is served, whatever else
    /// is said of it here. For lists that are told by their identities, such as locations and groups.
    record Only<T>(Leaf<List<T>> leaf, Many<T> many, List<T> items) implements Wish {
        @Override
        public Values apply(Values user) {
            SequencedMap<Identity, T> served = many.byIdentity(leaf.get(user));
            List<T> result = many.byIdentity(items).entrySet().stream()
                    .map(entry -> served.getOrDefault(entry.getKey(), entry.getValue()))
                    .toList();
            return many.same(leaf.get(user), result) ? user : leaf.put(user, result);
        }
    }

    /// Exactly these records in a list, in this order; of one whose identity is there already, what the program
    /// does not know stays as it is served.
    record Exactly<T>(Leaf<List<T>> leaf, Many<T> many, List<T> items) implements Wish {
        @Override
        public Values apply(Values user) {
            SequencedMap<Identity, T> served = many.byIdentity(leaf.get(user));
            List<T> result = new ArrayList<>();
            many.byIdentity(items).forEach((identity, item) -> {
                T there = served.get(identity);
                result.add(there == null ? item : onto(there, item));
            });
            return many.same(leaf.get(user), result) ? user : leaf.put(user, List.copyOf(result));
        }

        private T onto(T there, T item) {
            return many.item().same(there, item) ? there : many.item().onto(there, item);
        }
    }

    /// One way to reach somebody: what is given of it, the rest of the entry stays. An entry without number and
    /// extension is removed.
    ///
    /// @param number the number or email address; `""` to clear it, nothing to keep it
    /// @param extension the same of the extension
    record Reach(String mediaType, String type, Optional<String> number, Optional<String> extension) implements Wish {
        private static final Leaf<List<Values>> ROW = Catalogue.leaf(Catalogue.ADDRESSES);

        @Override
        public Leaf<List<Values>> leaf() {
            return ROW;
        }

        @Override
        public Values apply(Values user) {
            Values fresh = Values.EMPTY.with(Contact.MEDIA_TYPE, mediaType).with(Contact.TYPE, type);
            String slot = Contact.slot(fresh);
            List<Values> entries = new ArrayList<>(ROW.get(user));
            int place = places(entries, slot);
            Values before = place < 0 ? fresh : entries.get(place);
            Values after = altered(before);
            boolean empty =
                    Contact.number(after).isEmpty() && Contact.extension(after).isEmpty();
            if (place >= 0 && empty) {
                entries.remove(place);
            } else if (place >= 0) {
                entries.set(place, after);
            } else if (!empty) {
                entries.add(after);
            }
            return ROW.put(user, List.copyOf(entries));
        }

        private static int places(List<Values> entries, String slot) {
            return IntStream.range(0, entries.size())
                    .filter(index -> Contact.slot(entries.get(index)).equals(slot))
                    .findFirst()
                    .orElse(-1);
        }

        /// What says the same as before stays in the shape in which it was served.
        private Values altered(Values entry) {
            Values result = entry;
            if (number.isPresent() && !number.get().equals(Contact.number(entry))) {
                result = Contact.withNumber(result, number.get());
            }
            if (extension.isPresent() && !extension.get().equals(Contact.extension(entry))) {
                result = Contact.withExtension(result, extension.get());
            }
            return result;
        }
    }
}
