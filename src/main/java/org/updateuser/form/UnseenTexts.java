package org.updateuser.form;

import java.util.List;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Text;
import org.updateuser.model.Unseen;
import org.updateuser.model.Values;

/// What nobody sees in the texts of a value: the value itself, the texts of a list, or the parts of its records that
/// are written freely. A number, an extension and an address are read by rules of their own.
final class UnseenTexts {
    private UnseenTexts() {}

    static List<Unseen> in(Values values) {
        return values.fields().stream().flatMap(field -> in(values, field)).toList();
    }

    private static Stream<Unseen> in(Values values, Field<?> field) {
        return switch (field) {
            case Text text -> Unseen.in(values.get(text)).stream();
            case Many<?> many
            when isFree(many) ->
                Stream.concat(
                        many.ofTexts().stream()
                                .flatMap(texts -> values.get(texts).stream())
                                .flatMap(text -> Unseen.in(text).stream()),
                        many.ofRecords().stream()
                                .flatMap(records -> values.get(records).stream())
                                .flatMap(one -> in(one).stream()));
            default -> Stream.empty();
        };
    }

    static Values without(Values values) {
        Values rest = values;
        for (Field<?> field : values.fields()) {
            rest = without(rest, field);
        }
        return rest;
    }

    private static Values without(Values values, Field<?> field) {
        return switch (field) {
            case Text text -> values.with(text, without(values.get(text)));
            case Many<?> many
            when isFree(many) ->
                many.ofTexts()
                        .map(texts -> values.with(
                                texts,
                                values.get(texts).stream()
                                        .map(UnseenTexts::without)
                                        .toList()))
                        .or(() -> many.ofRecords()
                                .map(records -> values.with(
                                        records,
                                        values.get(records).stream()
                                                .map(UnseenTexts::without)
                                                .toList())))
                        .orElse(values);
            default -> values;
        };
    }

    static String without(String text) {
        return Unseen.replaced(text, _ -> "");
    }

    private static boolean isFree(Many<?> many) {
        return many != Catalogue.ADDRESSES && many != Catalogue.IMAGES_LIST;
    }
}
