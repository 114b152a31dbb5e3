package org.updateuser.form;

import java.net.PasswordAuthentication;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.api.ProxyGate;
import org.updateuser.api.ProxyQuestion;
import org.updateuser.form.Doors.Safekeeping;

/// Where somebody is asked for the sign-in of a proxy, while the requests that it holds up wait.
///
/// However many requests wait, there is one question at a time, and its answer goes for all of them. What is kept in
/// the keychain is tried first, and once. What was not accepted is dropped at once, so that nothing tries it again and
/// locks somebody out; who declines is not asked again before they [want to be][#askAgain]. The password is kept
/// after the proxy has accepted it, and not before.
public final class ProxyDesk implements ProxyGate {
    /// What is asked.
    ///
    /// @param place which proxy, as in `proxy.example:8080`
    /// @param realm what it calls itself, or `""`
    /// @param wrong whether it has not accepted what it got
    /// @param keepable whether there is a keychain that answers
    public record Asked(String place, String realm, boolean wrong, boolean keepable) {}

    /// A sign-in that nobody has heard of yet.
    private record Tried(String place, PasswordAuthentication key, boolean keep) {}

    private final Doors doors;
    private final ProxyKeys keys;
    private final Threads threads;
    private final ReentrantLock desk = new ReentrantLock(true);
    private final Map<String, Doors.Secret> kept = new ConcurrentHashMap<>();
    private final Set<String> declined = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Optional<Tried>> tried = new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Safekeeping>> unkept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ProxyForm form = new ProxyForm();
    private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(false);

    /// @param connection whoever has it tried wants to be asked
    ProxyDesk(Doors doors, Threads threads, Connection connection) {
        this.doors = doors;
        this.keys = doors.proxyKeys();
        this.threads = threads;
        connection.onTry(this::askAgain);
    }

    /// What is asked at the moment.
    public ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Whether what was typed is being tried.
    public ReadOnlyBooleanProperty trying() {
        return trying.getReadOnlyProperty();
    }

    /// Why a sign-in that should be kept is in memory only.
    public ReadOnlyObjectProperty<Optional<Safekeeping>> unkept() {
        return unkept.getReadOnlyProperty();
    }

    /// What is typed.
    public ProxyForm form() {
        return form;
    }

    @Override
    public boolean ask(ProxyQuestion question, Optional<PasswordAuthentication> sent) {
        try {
            desk.lockInterruptibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return another(question, sent);
        } finally {
            desk.unlock();
        }
    }

    private boolean another(ProxyQuestion question, Optional<PasswordAuthentication> sent) {
        String place = question.place();
        Optional<PasswordAuthentication> held = keys.of(place);
        if (held.isPresent() && !isSame(held, sent)) {
            return true; // given while this one was under way
        }
        keys.drop(place);
        tried.set(Optional.empty());
        if (declined.contains(place)) {
            return false;
        }
        return isFoundAnew(place) || isGiven(question, sent);
    }

    private static boolean isSame(Optional<PasswordAuthentication> held, Optional<PasswordAuthentication> sent) {
        return sent.isPresent() && held.orElseThrow() == sent.get();
    }

    private boolean isFoundAnew(String place) {
        if (kept.containsKey(place)) {
            return false;
        }
        Doors.Secret secret = doors.secret(ProxySecret.id(place));
        kept.put(place, secret);
        Optional<PasswordAuthentication> found = secret.value().flatMap(ProxySecret::read);
        found.ifPresent(key -> keys.hold(place, key));
        return found.isPresent();
    }

    private boolean isGiven(ProxyQuestion question, Optional<PasswordAuthentication> sent) {
        CompletableFuture<Boolean> given = new CompletableFuture<>();
        Doors.Secret secret = kept.get(question.place());
        boolean keepable = secret != null && secret.how() == Safekeeping.KEPT;
        Asked now = new Asked(question.place(), question.realm(), sent.isPresent(), keepable);
        threads.ui().execute(() -> show(now, sent.map(PasswordAuthentication::getUserName), given));
        try {
            return given.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException never) {
            // It is only ever completed with an answer.
        }
        given.cancel(false); // nobody waits for it any more
        threads.ui().execute(this::withdraw);
        return false;
    }

    /// What was typed as a name stays.
    private void show(Asked now, Optional<String> name, CompletableFuture<Boolean> given) {
        answer = given;
        boolean another =
                asked.get().filter(before -> before.place().equals(now.place())).isEmpty();
        if (another && form.name().get().isBlank()) {
            name.ifPresent(form.name()::set);
        }
        if (another) {
            boolean wasKept = Optional.ofNullable(kept.get(now.place()))
                    .flatMap(Doors.Secret::value)
                    .isPresent();
            form.keep().set(wasKept && now.keepable());
        }
        trying.set(false);
        asked.set(Optional.of(now));
    }

    private void withdraw() {
        if (answer.isCancelled()) {
            close();
        }
    }

    private void close() {
        form.password().set("");
        trying.set(false);
        asked.set(Optional.empty());
    }

    /// Lets what waits go on with what is typed.
    public void signIn() {
        Optional<Asked> now = asked.get();
        if (now.isEmpty() || trying.get() || !form.complete().get()) {
            return;
        }
        String place = now.get().place();
        PasswordAuthentication key = new PasswordAuthentication(
                form.name().get().strip(), form.password().get().toCharArray());
        form.password().set("");
        trying.set(true);
        tried.set(Optional.of(
                new Tried(place, key, now.get().keepable() && form.keep().get())));
        keys.hold(place, key);
        answer.complete(true);
    }

    /// Lets what waits come to nothing, as without anybody to ask.
    public void decline() {
        if (trying.get()) {
            return;
        }
        asked.get().ifPresent(now -> declined.add(now.place()));
        close();
        answer.complete(false);
    }

    /// Whoever has declined is asked again when a proxy asks the next time.
    public void askAgain() {
        declined.clear();
    }

    /// What was accepted goes into the keychain, if it is wanted there; what is no longer good does not stay in it.
    @Override
    public void heard(ProxyQuestion question, boolean passed) {
        Optional<Tried> typed =
                tried.getAndSet(Optional.empty()).filter(one -> one.place().equals(question.place()));
        if (typed.isEmpty()) {
            return;
        }
        Optional<Safekeeping> how = passed ? settled(typed.get()) : Optional.empty();
        threads.ui().execute(() -> {
            close();
            unkept.set(how.filter(one -> one != Safekeeping.KEPT));
        });
    }

    private Optional<Safekeeping> settled(Tried typed) {
        String id = ProxySecret.id(typed.place());
        if (typed.keep()) {
            return Optional.of(doors.keep(id, ProxySecret.text(typed.key())));
        }
        Doors.Secret before = kept.get(typed.place());
        return before != null && before.value().isPresent() ? Optional.of(doors.forget(id)) : Optional.empty();
    }
}
