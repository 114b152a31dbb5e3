package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// The program's client beside a loop such as scripts have it, on the same sandbox: requests a changed user, and
/// the time to open one.
class PaceBench {
    private static final int PEOPLE = 80;
    private static final List<String> PARTS =
            List.of("groups", "profileSkills", "certifications", "locations", "employerInfo", "biography");

    private final AtomicInteger requests = new AtomicInteger();

    private record Figures(double requests, double opened) {}

    @Test
    void fewerRequestsAUserAndASoonerOpenedUserThanANaiveLoop() throws IOException {
        try (Sandbox sandbox = Sandbox.start(Settings.standard())) {
            URI address = URI.create(sandbox.url());
            List<String> ids;
            Figures naive;
            try (GenesysCloud loop = new GenesysCloud(address, sandbox::token, _ -> requests.incrementAndGet())) {
                ids = Fixture.got(loop.people("active", 1)).items().stream()
                        .limit(PEOPLE)
                        .map(Person::id)
                        .toList();
                ids.forEach(id -> opened(loop, id)); // warms both up
                naive = measured(ids, id -> naively(loop, id));
            }
            Figures ours;
            Pacer pacer = new Pacer(Reserve.NONE);
            try (GenesysCloud paced = GenesysCloud.paced(
                    address, sandbox::token, _ -> requests.incrementAndGet(), Timeouts.USUAL, pacer)) {
                ours = measured(ids, id -> atOnce(paced, id));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d users opened and changed: a naive loop %.1f requests a user, opened in %.2f ms; this program %.1f"
                            + " requests, opened in %.2f ms%n",
                    PEOPLE,
                    naive.requests(),
                    naive.opened(),
                    ours.requests(),
                    ours.opened());
            assertThat(ours.requests()).isLessThan(naive.requests());
            assertThat(ours.opened()).isLessThan(naive.opened());
        }
    }

    /// Opens and changes a user.
    private interface Work {
        /// @return the nanoseconds until it was open
        long on(String id);
    }

    private Figures measured(List<String> ids, Work work) {
        requests.set(0);
        long nanos = ids.stream().mapToLong(work::on).sum();
        return new Figures((double) requests.get() / ids.size(), nanos / 1e6 / ids.size());
    }

    private static Values opened(GenesysCloud cloud, String id) {
        return Fixture.got(cloud.user(id, false));
    }

    /// Reads the user, then each part of it, changes it, and reads it again to see whether that worked.
    private static long naively(GenesysCloud cloud, String id) {
        long begin = System.nanoTime();
        Values user = Fixture.got(cloud.user(id, false, List.of()));
        PARTS.forEach(part -> Fixture.got(cloud.user(id, false, List.of(part))));
        long opened = System.nanoTime() - begin;
        assertThat(cloud.patch(id, titled(user, "Naive"))).isNotNull();
        opened(cloud, id);
        return opened;
    }

    /// All that is shown in one request; the answer to the change says what came of it.
    private static long atOnce(GenesysCloud cloud, String id) {
        long begin = System.nanoTime();
        Values user = opened(cloud, id);
        long opened = System.nanoTime() - begin;
        assertThat(cloud.patch(id, titled(user, "Ours"))).isNotNull();
        return opened;
    }

    private static Patch titled(Values user, String title) {
        return new Patch(user.get(Catalogue.VERSION), Values.EMPTY.with(Catalogue.TITLE, title));
    }
}
