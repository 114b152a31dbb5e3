package org.updateuser.sandbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts out who there is: the identities of all people, from the seed.
final class Census {
    private final long seed;
    private final Names names;
    private final Set<String> addresses = new HashSet<>();

    private Census(long seed, Words words) {
        this.seed = seed;
        this.names = new Names(words);
    }

    static List<Identity> of(long seed, int people, Words words) {
        var census = new Census(seed, words);
        var identities = new ArrayList<Identity>(people);
        for (int number = 0; number < people; number++) {
            identities.add(census.identity(number));
        }
        return identities;
    }

    private Identity identity(int number) {
        boolean cast = number < Role.CAST.size();
        Name name = cast
                ? new Name(Role.CAST.get(number).name(), Role.CAST.get(number).local())
                : names.invent(new Draw(seed, number, "name"));
        String state = cast ? Role.CAST.get(number).state() : state(number);
        return new Identity(
                number,
                new Draw(seed, number, "id").uuid(),
                name.full(),
                address(name, number),
                state,
                extension(number));
    }

    /// About 85 of a hundred are active, 10 inactive, 5 deleted.
    private String state(int number) {
        int share = new Draw(seed, number, "state").below(100);
        return share < 85 ? "active" : share < 95 ? "inactive" : "deleted";
    }

    private String address(Name name, int number) {
        String plain = name.local() + "@northwind.example";
        return addresses.add(plain) ? plain : name.local() + number + "@northwind.example";
    }

    /// Of the cast only those have one who have a reason to; of the others six in ten.
    private String extension(int number) {
        if (number < Role.CAST.size()) {
            return Role.CAST.get(number).extension();
        }
        return new Draw(seed, number, "extension").percent(60) ? Extensions.pooled(number) : "";
    }
}
