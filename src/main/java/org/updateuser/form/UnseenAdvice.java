package org.updateuser.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Field;
import org.updateuser.model.Unseen;
import org.updateuser.model.Values;

/// What is said of the characters in a text that nobody sees, with the offer to take them out. Nothing is taken out
/// unasked: what the server has stays as it came, and a mark may be meant.
///
/// @param notice which they are, and the offer
/// @param consequence what that means for the work
public record UnseenAdvice(Notice notice, String consequence) {

    /// Says it of what is typed in a row that can be edited, if there is something to say.
    ///
    /// @param put takes the value without them
    public static <T> Optional<UnseenAdvice> of(FieldState<T> row, Words words, Consumer<T> put) {
        Field<T> field = row.leaf().field();
        Values value = Values.EMPTY.with(field, row.typed().get());
        return row.lock().get() == Lock.OPEN
                ? of(
                        UnseenTexts.in(value),
                        row.changed().get(),
                        words,
                        () -> put.accept(UnseenTexts.without(value).get(field)))
                : Optional.empty();
    }

    /// Says it of a text that somebody types.
    ///
    /// @param put takes the text without them
    public static Optional<UnseenAdvice> of(String text, Words words, Consumer<String> put) {
        return of(Unseen.in(text), true, words, () -> put.accept(UnseenTexts.without(text)));
    }

    /// @param typed whether somebody typed it, and it is not what the server has
    private static Optional<UnseenAdvice> of(List<Unseen> all, boolean typed, Words words, Runnable remove) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Notice said = Notice.of(typed ? Tone.WARN : Tone.INFO, words.text("unseen.said", all.size(), names(all, words)))
                .with(words.text("unseen.remove", all.size()), remove);
        return Optional.of(new UnseenAdvice(said, words.text(typed ? "unseen.typed" : "unseen.kept")));
    }

    /// Each kind once, in the order in which they come.
    private static String names(List<Unseen> all, Words words) {
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(each -> name(each, words), LinkedHashMap::new, Collectors.counting()));
        return words.listed(counts.entrySet().stream()
                .map(each -> each.getValue() == 1
                        ? each.getKey()
                        : words.text("unseen.times", each.getKey(), each.getValue())));
    }

    private static String name(Unseen each, Words words) {
        return words.textIfAny("unseen.%04X".formatted(each.character()), each.number())
                .orElseGet(() -> words.text("unseen." + kind(each), each.number()));
    }

    private static String kind(Unseen each) {
        if (each.isSpace()) {
            return "space";
        }
        return Character.isISOControl(each.character()) ? "control" : "other";
    }
}
