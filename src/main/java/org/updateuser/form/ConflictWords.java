package org.updateuser.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.ConflictCard.Option;
import org.updateuser.form.Merged.Who;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Spot;

/// Puts into words what both sides changed, and what was merged beside it.
public final class ConflictWords {
    private final Words words;
    private final Sentences sentences;

    public ConflictWords(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /// A card for each conflict, in the order of the catalogue.
    public List<ConflictCard> cards(UpdateUser user) {
        Values base = user.base().get();
        return user.disputes().all().get().stream()
                .map(dispute -> card(dispute, base))
                .toList();
    }

    private ConflictCard card(Dispute dispute, Values base) {
        return switch (dispute.spot()) {
            case Spot.Row<?> row -> row(row, dispute, base);
            case Spot.Item<?> item -> item(item, dispute, base);
            case Spot.Order<?> order -> order(order, dispute, base);
        };
    }

    private String section(Spot spot) {
        return words.text("section." + spot.leaf().field().traits().section());
    }

    private <T> ConflictCard row(Spot.Row<T> row, Dispute dispute, Values base) {
        return new ConflictCard(
                row,
                section(row),
                words.label(row.leaf()),
                value(row, dispute.opened()),
                new Option(value(row, dispute.mine()), ""),
                new Option(value(row, base), ""),
                dispute.side());
    }

    private <T> String value(Spot.Row<T> row, Values user) {
        return sentences.value(row.leaf().field(), row.leaf().get(user));
    }

    private <T> ConflictCard order(Spot.Order<T> order, Dispute dispute, Values base) {
        return new ConflictCard(
                order,
                section(order),
                words.text("conflict.order", words.label(order.leaf())),
                names(order, dispute.opened()),
                new Option(names(order, dispute.mine()), ""),
                new Option(names(order, base), ""),
                dispute.side());
    }

    private <T> String names(Spot.Order<T> order, Values user) {
        Field<T> kind = order.many().item();
        return words.listed(order.leaf().get(user).stream().map(item -> sentences.name(kind, item)));
    }

    private <T> ConflictCard item(Spot.Item<T> item, Dispute dispute, Values base) {
        @Nullable T opened = item.in(dispute.opened());
        @Nullable T mine = item.in(dispute.mine());
        @Nullable T theirs = item.in(base);
        return new ConflictCard(
                item,
                section(item),
                Stream.of(item.in(base), item.in(dispute.mine()), item.in(dispute.opened()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(any -> sentences.fullName(item.leaf(), item.many().item(), any))
                        .orElseGet(() -> words.label(item.leaf())),
                value(item, opened, "conflict.absent"),
                new Option(value(item, mine, "conflict.removed"), consequence(mine, theirs, "putsBack", "removes")),
                new Option(value(item, theirs, "conflict.removed"), consequence(mine, theirs, "dropped", "stays")),
                dispute.side());
    }

    private <T> String value(Spot.Item<T> item, @Nullable T value, String absent) {
        return value == null ? words.text(absent) : sentences.value(item.many().item(), value);
    }

    /// What a choice does beyond its value, where one side has the entry and the other has not.
    private <T> String consequence(@Nullable T mine, @Nullable T theirs, String ifGone, String ifRemoved) {
        if (mine != null && theirs != null) {
            return "";
        }
        return words.text("conflict." + (theirs == null ? ifGone : ifRemoved));
    }

    /// A line for each change about which nobody has to choose: first what is sent from here.
    public List<MergedLine> merged(UpdateUser user) {
        return user.disputes().merged().stream().map(this::line).toList();
    }

    private MergedLine line(Merged merged) {
        Sentence said = sentences.of(merged.change());
        String note = merged.who() == Who.BOTH ? words.text("conflict.both.text") : "";
        boolean yours = merged.who() == Who.YOURS;
        return switch (merged.change()) {
            case Change.Replaced<?> replaced -> replaced(replaced, merged.who(), note);
            case Change.Altered<?> _ ->
                new MergedLine(merged.who(), said.title(), said.before(), true, said.after(), note);
            case Change.Added<?> _ -> {
                String verb = yours ? said.before() : words.text("conflict.added");
                yield new MergedLine(merged.who(), said.title(), verb, false, said.after(), note);
            }
            case Change.Removed<?> _ -> {
                String verb = yours ? said.before() : words.text("conflict.removed");
                yield new MergedLine(merged.who(), said.title(), verb, false, said.after(), note);
            }
            case Change.Reordered<?> _ -> new MergedLine(merged.who(), said.title(), "", false, said.after(), note);
        };
    }

    private <T> MergedLine replaced(Change.Replaced<T> change, Who who, String note) {
        Field<T> field = change.leaf().field();
        String before = sentences.value(field, change.before());
        return new MergedLine(
                who, words.label(change.leaf()), before, true, sentences.value(field, change.after()), note);
    }
}
