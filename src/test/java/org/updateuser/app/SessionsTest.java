package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.api.Bearer;
import org.updateuser.api.Site;
import org.updateuser.api.Token;
import org.updateuser.app.Options.Mode;
import org.updateuser.form.Entrance;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Situation.About;
import org.updateuser.form.Stay;
import org.updateuser.form.Workplace;
import org.updateuser.model.Catalogue;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// One organization after the other in one window.
class SessionsTest {
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = screen.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("something more happens on the screen").isNotNull();
            next.run();
        }
    }

    private static Stay stay(Sandbox there, String id) {
        Entrance entrance = new Entrance(id, id, there.url(), Way.TOKEN, "", 0, Colour.TEAL, false, 20);
        Bearer bearer = new Bearer(Token.pasted(there.token()), Bearer.Renewal.NONE, Clock.systemUTC());
        return new Stay(entrance, Site.named(there.url()), bearer, "");
    }

    private Workplace ready(Session session) throws InterruptedException {
        session.start();
        Workplace workplace = session.workplace();
        until(() -> workplace.people().total().get() > 0
                && workplace.directory().organization().get().isPresent());
        return workplace;
    }

    private void typeInto(Workplace workplace, String name, String title) throws InterruptedException {
        workplace.people().filter().search().set(name);
        until(() -> workplace.people().shown().size() == 1);
        workplace.editor().open(workplace.people().shown().getFirst());
        until(() -> workplace
                .editor()
                .current()
                .get()
                .filter(one -> one.keptSince().get().isEmpty())
                .isPresent());
        workplace
                .editor()
                .current()
                .get()
                .orElseThrow()
                .user()
                .state(Catalogue.TITLE)
                .typed()
                .set(title);
        workplace.editor().keepNow();
        until(() -> workplace.kept().drafts().size() == 1);
    }

    @Test
    void draftsStayWithTheirOrganizationAndAreThereWhenOneComesBack() throws Exception {
        try (Sandbox other = Sandbox.start(Settings.standard().withSeed(2).withPeople(60));
                Sessions sessions = new Sessions(Options.of(Mode.WINDOW), folder, true, screen::add)) {
            typeInto(ready(sessions.current()), "amara okonkwo", "Kept");
            Session left = sessions.current();

            Session there = sessions.follow(Optional.of(stay(other, "there"))).orElseThrow();
            assertThat(there.address()).isEqualTo(URI.create(other.url()));
            assertThat(there.sandbox()).isEmpty();
            screen.clear();
            Workplace foreign = ready(there);
            assertThat(foreign.kept().drafts()).isEmpty();
            assertThat(foreign.editor().current().get()).isEmpty();
            assertThat(left.sandbox()).isPresent();

            screen.clear();
            Workplace back = ready(sessions.follow(Optional.empty()).orElseThrow());
            until(() -> back.kept().drafts().size() == 1);
        }
    }

    private static boolean isSignedOut(Workplace workplace) {
        return workplace.situation().lines().stream().anyMatch(line -> line.about() == About.SIGNED_OUT);
    }

    @Test
    void aTokenThatEndsInTheMiddleOfASaveLosesNothingAndTheSaveIsMadeOnce() throws Exception {
        List<Integer> writes = new CopyOnWriteArrayList<>();
        try (Sandbox there = Sandbox.start(Settings.standard().withPeople(60))) {
            there.observe(exchange -> {
                if (exchange.method().equals("PATCH")) {
                    writes.add(exchange.status());
                }
            });
            Stay stay = stay(there, "there");
            try (Session session = Session.open(stay, java.util.Locale.ENGLISH, folder, true, screen::add)) {
                Workplace workplace = ready(session);
                typeInto(workplace, "amara okonkwo", "Head of sales");
                OpenUser amara = workplace.editor().current().get().orElseThrow();
                there.fail("{\"method\":\"PATCH\",\"status\":401,\"count\":1}");

                workplace.editor().save();
                until(() -> isSignedOut(workplace) && !amara.saving().get());
                assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head of sales");
                assertThat(workplace.kept().drafts()).hasSize(1);

                stay.bearer().replace(Token.pasted(there.token()));
                workplace.connection().signedIn();
                workplace.editor().save();
                until(() -> !amara.saving().get() && !amara.user().dirty().get());
                assertThat(writes).containsExactly(401, 200);
            }
        }
    }

    @Test
    void twoOrganizationsOfOneRegionAreToldApartWhileTheirServerIsSilent() throws Exception {
        try (Sandbox one = Sandbox.start(Settings.standard().withPeople(20))) {
            Stay known = stay(one, "known");
            assertThat(known.identity()).isNotEqualTo(stay(one, "unknown").identity());
            assertThat(known.identity().toString()).doesNotContain(one.token());
        }
    }

    @Test
    void afterTheWindowIsClosedNothingFollows() throws Exception {
        Sessions sessions = new Sessions(Options.of(Mode.WINDOW), folder, true, screen::add);
        sessions.close();
        assertThat(sessions.follow(Optional.empty())).isEmpty();
    }

    @Test
    void aClientOfTheEnvironmentSignsInByItself() throws Exception {
        try (Sandbox sandbox = Sandbox.start(Settings.standard().withPeople(20))) {
            Options options = new OptionReader(Map.of(
                            "GENESYSCLOUD_REGION", sandbox.url(),
                            "GENESYSCLOUD_OAUTHCLIENT_ID", sandbox.programClient(),
                            "GENESYSCLOUD_OAUTHCLIENT_SECRET", sandbox.programSecret()))
                    .read("--server");
            assertThat(options.toString()).doesNotContain(sandbox.programSecret());
            try (Session session = Session.open(options, folder, true, screen::add)) {
                session.check();
            }
        }
    }
}
