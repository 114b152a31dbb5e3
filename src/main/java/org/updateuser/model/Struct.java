package org.updateuser.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A small record of parts, itself [Values]. A part that is absent and one that is empty mean the same.
public final class Struct extends Field<Values> {
    private final List<Field<?>> parts;
    private final UnaryOperator<Values> canonical;
    private final UnaryOperator<Values> spelling;

    Struct(String name, Traits traits, Field<?>... parts) {
        this(name, traits, List.of(parts), List.of(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    private Struct(
            String name,
            Traits traits,
            List<Field<?>> parts,
            List<Rule<Values>> rules,
            UnaryOperator<Values> canonical,
            UnaryOperator<Values> spelling) {
        super(name, traits, rules);
        this.parts = parts;
        this.canonical = canonical;
        this.spelling = spelling;
    }

    /// The same parts with a rule over all of them.
    Struct ruled(Rule<Values> rule) {
        return new Struct(name(), traits(), parts, List.of(rule), canonical, spelling);
    }

    /// The same parts with the shape, and within it the spelling, in which they are sent.
    Struct sent(UnaryOperator<Values> shape, UnaryOperator<Values> spelled) {
        return new Struct(name(), traits(), parts, rules(), shape, spelled);
    }

    /// The parts in the order of the schema.
    public List<Field<?>> parts() {
        return parts;
    }

    @Override
    public Values empty() {
        return Values.EMPTY;
    }

    @Override
    public Values canonical(Values value) {
        return canonical.apply(value);
    }

    @Override
    public Values normal(Values value) {
        return spelling.apply(canonical.apply(value));
    }

    @Override
    public boolean same(Values left, Values right) {
        if (left.equals(right)) {
            return true; // as a record that nobody touched is
        }
        Values one = normal(left);
        Values other = normal(right);
        return one.unknown().equals(other.unknown()) && parts.stream().allMatch(part -> samePart(part, one, other));
    }

    @Override
    public boolean agrees(Values left, Values right) {
        Values one = normal(left);
        Values other = normal(right);
        return written().allMatch(part -> agreesPart(part, one, other));
    }

    @Override
    public Values onto(Values served, Values written) {
        Values shaped = canonical(written);
        Values result = canonical(served);
        for (Field<?> part : written().toList()) {
            result = partOnto(part, result, shaped);
        }
        return result;
    }

    private static <P> Values partOnto(Field<P> part, Values served, Values written) {
        return served.withPart(part, part.onto(served.get(part), written.get(part)));
    }

    /// What is wrong with the whole, then with its parts.
    @Override
    public List<Problem> problems(Values value) {
        return found(empty(), value);
    }

    @Override
    public List<Problem> problems(Values base, Values value) {
        return same(base, value) ? List.of() : found(base, value);
    }

    private List<Problem> found(Values base, Values value) {
        List<Problem> found = new ArrayList<>(super.problems(value));
        written().forEach(part -> found.addAll(partProblems(part, base, value)));
        return List.copyOf(found);
    }

    private Stream<Field<?>> written() {
        return parts.stream().filter(part -> part.traits().access().editable());
    }

    private static <P> List<Problem> partProblems(Field<P> part, Values base, Values value) {
        return part.problems(base.get(part), value.get(part));
    }

    private static <P> boolean agreesPart(Field<P> part, Values left, Values right) {
        return part.agrees(left.get(part), right.get(part));
    }

    private static <P> boolean samePart(Field<P> part, Values left, Values right) {
        return part.same(left.get(part), right.get(part));
    }
}
