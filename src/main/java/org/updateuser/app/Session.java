package org.updateuser.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Pacer;
import org.updateuser.api.Picture;
import org.updateuser.api.PictureLine;
import org.updateuser.api.Reading;
import org.updateuser.api.Reserve;
import org.updateuser.api.Timeouts;
import org.updateuser.api.TokenSource;
import org.updateuser.app.StartProblem.Kind;
import org.updateuser.form.Doors;
import org.updateuser.form.Lobby;
import org.updateuser.form.Pictures;
import org.updateuser.form.Stay;
import org.updateuser.form.StoreOpening;
import org.updateuser.form.Threads;
import org.updateuser.form.Words;
import org.updateuser.form.Workplace;
import org.updateuser.model.Organization;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.store.Store;

/// Everything between one server and the screens: the objects of one connection, wired by hand.
///
/// It knows no toolkit. What touches the state of a screen runs on the executor that it was given, everything that
/// waits on virtual threads; after [#close] neither runs anything more.
public final class Session implements AutoCloseable {
    private static final int UNAUTHORIZED = 401;

    private final Optional<Sandbox> sandbox;
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Consumer<Exchange>> observers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("timer").factory());
    private final Optional<Stay> stay;
    private final Executor ui;
    private final URI address;
    private final GenesysCloud server;
    private final Workplace workplace;
    private final PictureLine pictureLine = new PictureLine();
    private final Pictures pictures;
    private volatile boolean closed;

    /// @param locale what the screens speak
    /// @param identity by what the organization is known while its server is silent
    private Session(
            Optional<Sandbox> sandbox,
            Optional<Stay> stay,
            URI address,
            URI identity,
            TokenSource tokens,
            StoreOpening store,
            Locale locale,
            Executor ui) {
        this.sandbox = sandbox;
        this.stay = stay;
        this.ui = ui;
        this.address = address;
        Reserve alone = sandbox.isPresent() ? Reserve.NONE : Reserve.SHARED;
        Pacer pacer = new Pacer(stay.map(Stay::reserve).orElse(alone));
        this.server = GenesysCloud.paced(address, tokens, this::exchanged, Timeouts.USUAL, pacer);
        Threads threads = new Threads(this::inBackground, this::onScreen);
        Words words = new Words(locale);
        this.workplace = Workplace.of(
                new Workplace.Tools(server, identity, store, threads, this::later, Clock.systemUTC(), System::nanoTime),
                words);
        this.pictures = new Pictures(this::picture, threads, words);
        workplace.tempo().follow(pacer);
        observe(workplace::exchanged);
    }

    /// Connects to the server of the options, or starts a sandbox and connects to that. Nothing is asked yet.
    ///
    /// @param data the folder with what is kept of people
    /// @param writable whether this process has the folder to itself
    /// @param ui where the state of the screens is touched
    /// @throws StartProblem if the sandbox cannot listen
    public static Session open(Options options, Path data, boolean writable, Executor ui) throws StartProblem {
        return open(options, () -> Store.open(data, writable), ui);
    }

    /// The same where what is kept of people is opened otherwise.
    ///
    /// @param store called once, when something is first asked of it
    public static Session open(Options options, StoreOpening store, Executor ui) throws StartProblem {
        if (options.account().isPresent()) {
            Account account = options.account().get();
            URI there = account.server();
            return new Session(
                    Optional.empty(), Optional.empty(), there, there, account.tokens(), store, options.locale(), ui);
        }
        Sandbox sandbox = SandboxOnly.started(options.sandbox());
        URI here = URI.create(sandbox.url());
        return new Session(
                Optional.of(sandbox), Optional.empty(), here, here, sandbox::token, store, options.locale(), ui);
    }

    /// Goes on where somebody has signed in.
    ///
    /// @param locale what the screens speak
    static Session open(Stay stay, Locale locale, Path data, boolean writable, Executor ui) {
        return new Session(
                Optional.empty(),
                Optional.of(stay),
                stay.site().api(),
                stay.identity(),
                stay.bearer(),
                () -> Store.open(data, writable),
                locale,
                ui);
    }

    /// Asks the server of the options once, so that a wrong address or token is said before a window opens that
    /// could show nothing. The program's own sandbox needs no question, and a server that was seen before may be
    /// away: then there is something to show.
    ///
    /// @throws StartProblem if nothing can be read there
    public void check() throws StartProblem {
        if (sandbox.isPresent()) {
            return;
        }
        switch (server.organization()) {
            case Reading.Failed<Organization> silent when workplace.kept().isKnown() -> {
                // The window says that the server does not answer, and shows what is kept.
            }
            case Reading.Failed<Organization>(Trouble trouble) when trouble.kind() == Trouble.Kind.PROXY -> {
                // The window asks for its sign-in.
            }
            case Reading.Failed<Organization>(Trouble trouble) ->
                throw new StartProblem(
                        Kind.UNREACHABLE, address.toString(), new Words(Locale.ENGLISH).explained(trouble.kind()));
            case Reading.Denied<Organization>(Refusal refusal)
            when refusal.status() == UNAUTHORIZED -> throw new StartProblem(Kind.NOT_SIGNED_IN, address.toString());
            case Reading.Denied<Organization> denied -> {
                // The token is good; what else it may not do is said where it is asked for.
            }
            case Reading.Got<Organization> got -> {
                // Its name is read again with everything else the frame shows.
            }
        }
    }

    /// Reads what the first screen shows. To be called where the state of the screens is touched.
    public void start() {
        workplace.start();
    }

    /// The sandbox, if that is what this session is on.
    public Optional<Sandbox> sandbox() {
        return sandbox;
    }

    /// Where organizations are chosen, signed in to and left.
    ///
    /// @param doors what the machine and the window do for it
    public Lobby lobby(Doors doors) {
        return new Lobby(
                doors,
                workplace.words(),
                workplace.threads(),
                workplace.later(),
                Clock.systemUTC(),
                workplace.connection(),
                stay);
    }

    /// Where the server is.
    public URI address() {
        return address;
    }

    /// The states of the screens.
    public Workplace workplace() {
        return workplace;
    }

    public Pictures pictures() {
        return pictures;
    }

    /// Shows every later exchange, on the thread that made it. The observer must not throw.
    public void observe(Consumer<Exchange> observer) {
        observers.add(observer);
    }

    /// A picture of a person, over https; over http only from this session's own server, so that an address
    /// somebody put into a profile does not send this program to other servers of this machine.
    private Picture picture(String picture) {
        boolean elsewhere = picture.startsWith("http:") && !picture.startsWith(address.toString());
        return elsewhere ? new Picture.Broken(Picture.Flaw.ADDRESS, 0) : pictureLine.fetch(picture);
    }

    private void exchanged(Exchange exchange) {
        observers.forEach(observer -> observer.accept(exchange));
    }

    private void inBackground(Runnable work) {
        if (!closed) {
            background.execute(work);
        }
    }

    private void later(Duration delay, Runnable action) {
        var _ = timer.schedule(() -> onScreen(action), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void onScreen(Runnable work) {
        if (!closed) {
            ui.execute(() -> {
                if (!closed) {
                    work.run();
                }
            });
        }
    }

    /// Ends what is under way and, with it, the sandbox. Waits for nothing but the disk: whatever was typed and
    /// handed over to be kept is written when this returns.
    @Override
    public void close() {
        server.close();
        workplace.kept().close();
        closed = true;
        timer.shutdownNow();
        pictureLine.close();
        background.shutdownNow();
        sandbox.ifPresent(Sandbox::close);
    }
}
