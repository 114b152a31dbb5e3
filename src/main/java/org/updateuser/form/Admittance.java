package org.updateuser.form;

import java.util.Optional;
import javafx.util.Subscription;

/// Whether the service would take anything from whoever sits here. Whatever sends asks this first, be it one person's
/// changes, drafts, or a run over many; what is typed stays typed either way.
public final class Admittance {
    private final Words words;
    private final Connection connection;
    private final Rights rights;
    private final Kept kept;
    private final Situation situation;

    Admittance(Words words, Connection connection, Rights rights, Kept kept, Situation situation) {
        this.words = words;
        this.connection = connection;
        this.rights = rights;
        this.kept = kept;
        this.situation = situation;
    }

    /// What a button that sends says.
    ///
    /// @param possible whether it can be pressed
    public record Offer(String text, boolean possible) {}

    /// Whether one has to sign in again first.
    private boolean asksForSignIn() {
        return connection.signedOut().get();
    }

    /// Why nothing can be sent, whatever one does here.
    public Optional<String> obstacle() {
        return missing().or(this::unwritten);
    }

    private Optional<String> missing() {
        return rights.permissions()
                .get()
                .missingToEdit()
                .map(permission -> words.text("command.not.permission", permission));
    }

    /// Nothing is sent that is not written down first.
    private Optional<String> unwritten() {
        return kept.isShut() ? Optional.of(words.text("command.not.written")) : Optional.empty();
    }

    /// Sends, or first leads to the sign-in, or does nothing, as the [offer][#offer] says.
    public void pass(Runnable send) {
        if (asksForSignIn()) {
            situation.signIn();
        } else if (obstacle().isEmpty()) {
            send.run();
        }
    }

    /// What a button that sends can do, or what it can do instead, or why it can do nothing.
    ///
    /// @param usual what it says where nothing is in the way; where that is not possible, it says why itself
    /// @param signIn what it says where one has to sign in first
    public Offer offer(Offer usual, String signIn) {
        if (!usual.possible()) {
            return usual;
        }
        return asksForSignIn()
                ? new Offer(signIn, true)
                : obstacle().map(why -> new Offer(why, false)).orElse(usual);
    }

    /// What to do each time it turns out that nobody may be changed: whatever is under way would be refused.
    void onBarred(Runnable action) {
        rights.permissions().subscribe((before, now) -> now.missingToEdit().ifPresent(_ -> action.run()));
    }

    /// Tells when something of it is another.
    public Subscription subscribe(Runnable changed) {
        return Subscription.combine(
                connection.signedOut().subscribe(_ -> changed.run()),
                rights.permissions().subscribe(_ -> changed.run()),
                kept.standing().subscribe(_ -> changed.run()),
                kept.problem().subscribe(_ -> changed.run()));
    }
}
