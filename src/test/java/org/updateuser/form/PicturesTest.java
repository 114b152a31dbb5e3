package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.updateuser.api.Picture;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Flaw;
import org.updateuser.api.PictureLine;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

@Timeout(60)
final class PicturesTest {
    private static final String CANNOT = "The picture cannot be shown: ";

    private final Words words = new Words(Locale.ENGLISH);
    private final Threads direct = new Threads(Runnable::run, Runnable::run);
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final PictureLine line = new PictureLine();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(Settings.standard());
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
        line.close();
        sandbox.close();
    }

    private Picture ask(String address) {
        asked.add(address);
        return line.fetch(address);
    }

    private static Picture broken(String address) {
        return new Broken(Flaw.STATUS, 404);
    }

    private void fetch(Pictures pictures, String address) {
        pictures.fetch(address, bytes -> address, told::add, told::add);
    }

    private String pictureOfSomebody() {
        List<String> found = new ArrayList<>();
        try (Desk desk = Desk.open()) {
            desk.people().refresh();
            desk.people().shown().forEach(person -> found.add(person.picture()));
        }
        String path = found.stream().filter(each -> !each.isEmpty()).findFirst().orElseThrow();
        return sandbox.url() + path.substring(path.indexOf("/sandbox/"));
    }

    @Test
    void aPictureIsDecodedInTheBackgroundAndShownByTheUserInterface() {
        Queue<Runnable> behind = new ArrayDeque<>();
        Queue<Runnable> ui = new ArrayDeque<>();
        Pictures pictures = new Pictures(this::ask, new Threads(behind::add, ui::add), words);
        List<Integer> decoded = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        Function<Undecoded, Integer> decode = picture -> {
            decoded.add(picture.bytes().length);
            return picture.bytes().length;
        };
        pictures.fetch(pictureOfSomebody(), decode, shown::add, told::add);
        assertThat(asked).isEmpty();
        behind.remove().run();
        assertThat(decoded).hasSize(1);
        assertThat(shown).isEmpty();
        ui.remove().run();
        assertThat(shown).isEqualTo(decoded);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void eachFlawHasItsSentence(Flaw flaw) {
        Pictures pictures = new Pictures(address -> new Broken(flaw, 404), direct, words);
        fetch(pictures, "https://example.com/a.png");
        assertThat(told).hasSize(1).first().asString().startsWith(CANNOT).hasSizeGreaterThan(CANNOT.length() + 10);
    }

    @Test
    void theServersAnswerAndAWrongAddressAreNamed() {
        Pictures pictures = new Pictures(this::ask, direct, words);
        fetch(pictures, sandbox.url() + "/sandbox/pictures/nobody/x48.png");
        fetch(pictures, "http://example.com/a.png");
        assertThat(told)
                .containsExactly(CANNOT + "its server answered 404", CANNOT + "the address must begin with https://");
    }

    @Test
    void aPictureThatCannotBeDecodedIsDamaged() {
        Pictures pictures = new Pictures(this::ask, direct, words);
        String address = pictureOfSomebody();
        pictures.fetch(
                address,
                bytes -> {
                    throw new ArrayIndexOutOfBoundsException();
                },
                told::add,
                told::add);
        assertThat(told).containsExactly(CANNOT + "it is damaged");
        fetch(pictures, address);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aBrokenOneIsRememberedForAWhileAndNotForEver() {
        long[] nanos = {0};
        Function<String, Picture> counted = address -> {
            asked.add(address);
            return broken(address);
        };
        Pictures pictures = new Pictures(counted, direct, words, () -> nanos[0]);
        fetch(pictures, "https://example.com/a.png");
        nanos[0] += 119_000_000_000L;
        fetch(pictures, "https://example.com/a.png");
        assertThat(asked).hasSize(1);
        assertThat(told).hasSize(2).containsOnly(CANNOT + "its server answered 404");
        nanos[0] += 2_000_000_000L;
        fetch(pictures, "https://example.com/a.png");
        assertThat(asked).hasSize(2);
    }

    @Test
    void thePictureAskedForTwiceAtTheSameTimeIsFetchedOnce() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        Pictures pictures = new Pictures(
                address -> {
                    await(open);
                    return ask(address);
                },
                new Threads(background, Runnable::run),
                words);
        String address = pictureOfSomebody();
        fetch(pictures, address);
        fetch(pictures, address);
        open.countDown();
        assertThat(List.of(told.take(), told.take())).containsOnly(address);
        assertThat(asked).hasSize(1);
    }

    @Test
    void sixAreFetchedAtOnceAndThoseNobodyWantsAnyMoreNotAtAll() throws InterruptedException {
        CountDownLatch six = new CountDownLatch(6);
        CountDownLatch open = new CountDownLatch(1);
        Pictures pictures = new Pictures(
                address -> {
                    asked.add(address);
                    six.countDown();
                    await(open);
                    return broken(address);
                },
                new Threads(background, Runnable::run),
                words);
        AtomicBoolean scrolledAway = new AtomicBoolean();
        for (int person = 0; person < 6; person++) {
            fetch(pictures, "https://example.com/" + person);
        }
        await(six);
        for (int person = 6; person < 1_000; person++) {
            String address = "https://example.com/" + person;
            pictures.fetch(address, () -> !scrolledAway.get(), bytes -> address, told::add, told::add);
        }
        fetch(pictures, "https://example.com/shown");
        scrolledAway.set(true);
        assertThat(asked).hasSize(6);
        open.countDown();
        for (int answer = 0; answer < 7; answer++) {
            told.take();
        }
        assertThat(asked).hasSize(7).contains("https://example.com/shown");
    }

    @Test
    void onePassedOverIsFetchedWhenItIsWantedAgain() {
        Pictures pictures = new Pictures(PicturesTest::broken, direct, words);
        pictures.fetch("https://example.com/a", () -> false, bytes -> "", told::add, told::add);
        assertThat(told).isEmpty();
        fetch(pictures, "https://example.com/a");
        assertThat(told).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
