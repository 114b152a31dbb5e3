package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Proposal;
import org.updateuser.patch.Wish;

/// Nobody of a run gets a manager who then reports to them.
class ChainsTest {
    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    private static Values user(String id, String manager) {
        return Values.EMPTY
                .with(Catalogue.ID, id)
                .with(Catalogue.NAME, upper(id))
                .with(Catalogue.VERSION, 1)
                .with(Catalogue.STATE_CHOICE, "active")
                .with(Catalogue.MANAGER, manager);
    }

    private static Proposal moved(String id, String from, String to) {
        BulkEdit edit = new BulkEdit(List.of(new Wish.Put<>(Catalogue.leaf(Catalogue.MANAGER), to)));
        return edit.of(user(id, from), Permissions.UNKNOWN);
    }

    private static Proposal stays(String id, String manager) {
        return new BulkEdit(List.of()).of(user(id, manager), Permissions.UNKNOWN);
    }

    /// Who is above somebody, as the server has it: one letter each.
    private static Function<String, List<Person>> above(String... chains) {
        return id -> Arrays.stream(chains)
                .filter(chain -> chain.startsWith(id))
                .findFirst()
                .map(chain -> chain.substring(1))
                .orElse("")
                .chars()
                .mapToObj(letter -> Character.toString(letter))
                .map(one -> Person.unread(one, upper(one)))
                .toList();
    }

    private static List<String> circles(Function<String, List<Person>> above, Proposal... proposals) {
        return Chains.checked(List.of(proposals), above, ChainsTest::upper).stream()
                .flatMap(proposal -> proposal.findings().stream())
                .filter(finding -> finding.problem().code() == Code.MANAGER_CIRCLE)
                .map(finding -> finding.problem().arguments().getFirst())
                .toList();
    }

    @Test
    void whoeverIsAboveTheManagerForAllStaysAsTheyAre() {
        Proposal boss = moved("a", "", "m");
        assertThat(circles(above("mxa"), boss, moved("b", "", "m"))).containsExactly("M → X → A");
        assertThat(Chains.checked(List.of(boss), above("mxa"), ChainsTest::upper)
                        .getFirst()
                        .changes())
                .isEmpty();
    }

    @Test
    void aCircleWithinTheRunIsFoundAtEachOfItsPeople() {
        assertThat(circles(above(), moved("a", "x", "b"), moved("b", "y", "a"))).containsExactly("B → A", "A → B");
        assertThat(circles(above(), moved("a", "", "b"), moved("b", "", "c"), stays("c", "a")))
                .containsExactly("B → C → A", "C → A → B");
    }

    @Test
    void whatTheRunTakesApartIsNoCircle() {
        assertThat(circles(above("ba"), moved("a", "", "b"), moved("b", "a", "z")))
                .isEmpty();
    }

    @Test
    void aCircleOfOthersIsNotTheirs() {
        assertThat(circles(above("mxyx"), moved("a", "", "m"))).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutWhereNoManagerChanges() {
        Set<String> asked = new HashSet<>();
        Chains.checked(
                List.of(stays("a", "b"), moved("c", "m", "m"), moved("d", "m", "")),
                id -> {
                    asked.add(id);
                    return List.of();
                },
                ChainsTest::upper);
        assertThat(asked).isEmpty();
    }

    @Test
    void whateverIsWishedWhatIsSentClosesNoNewCircle() {
        Random random = new Random(20261130);
        for (int round = 0; round < 2_000; round++) {
            int count = 2 + random.nextInt(8);
            Map<String, String> served = new HashMap<>();
            for (int person = 0; person < count; person++) {
                served.put(letter(person), person == 0 ? "" : letter(random.nextInt(person)));
            }
            List<Proposal> wished = new ArrayList<>();
            for (int person = 0; person < count; person++) {
                String id = letter(person);
                if (random.nextBoolean()) {
                    wished.add(moved(id, served.get(id), letter(random.nextInt(count))));
                }
            }
            Map<String, String> after = new HashMap<>(served);
            Chains.checked(wished, id -> superiors(served, id), ChainsTest::upper)
                    .forEach(proposal ->
                            after.put(proposal.id(), proposal.wanted().get(Catalogue.MANAGER)));
            served.keySet()
                    .forEach(id -> assertThat(superiors(after, id))
                            .as(served + " " + after)
                            .noneMatch(person -> person.id().equals(id)));
        }
    }

    private static String letter(int number) {
        return Character.toString('a' + number);
    }

    private static List<Person> superiors(Map<String, String> managers, String id) {
        List<Person> above = new ArrayList<>();
        String next = managers.get(id);
        while (!next.isEmpty() && above.size() < managers.size()) {
            above.add(Person.unread(next, next));
            next = managers.get(next);
        }
        return above;
    }
}
