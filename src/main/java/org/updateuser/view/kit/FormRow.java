package org.updateuser.view.kit;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A row of a form: label, editor, and under it what is to be said about the value: an error with what follows from
/// it, a note, or what the server has meanwhile. A locked row says why in the editor's place.
public final class FormRow extends MarkedRow {
    private final StringProperty message = words("message");
    private final StringProperty consequence = words("consequence");
    private final StringProperty note = words("note");
    private final StringProperty lockText = words("lockText");
    private final StringProperty lockActionText = words("lockActionText");
    private final StringProperty serverText = words("serverText");
    private final StringProperty keepText = words("keepText");
    private final StringProperty takeText = words("takeText");
    private final BooleanProperty locked = new PseudoFlag(this, "locked");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onLockAction = handler("onLockAction");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onKeep = handler("onKeep");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onTake = handler("onTake");
    private final AdviceLine advice = new AdviceLine();
    private boolean offers; // whether the links beside what the server has are made

    public FormRow() {
        MessageLine problem = new MessageLine(Feather.ALERT_CIRCLE, "bad");
        MessageLine remark = new MessageLine(Feather.INFO, "info");
        MessageLine server = new MessageLine(Feather.ALERT_TRIANGLE, "warn");
        LockLine lock = new LockLine(lockText, () -> RowLink.of(lockActionText, onLockAction, "lock-action"), locked);
        body().getChildren().addAll(lock, problem, server, remark, advice);
        message.subscribe(_ -> explain(problem));
        consequence.subscribe(_ -> explain(problem));
        asideProperty().subscribe(_ -> explain(problem));
        contentProperty().subscribe(_ -> explain(problem));
        note.subscribe(text -> remark.say(said(text), ""));
        serverText.subscribe(text -> {
            if (!said(text).isEmpty() && !offers) {
                offers = true;
                server.append(RowLink.of(keepText, onKeep, "keep"), RowLink.of(takeText, onTake, "take"));
            }
            server.say(said(text), "");
        });
        slot().visibleProperty().bind(locked.not());
        slot().managedProperty().bind(locked.not());
    }

    /// What is known of the value while it is typed.
    public AdviceLine advice() {
        return advice;
    }

    private void explain(MessageLine problem) {
        problem.say(said(message.get()), said(consequence.get()));
        if (getContent() != null) {
            String help = problem.isVisible() ? said(problem.getAccessibleText()) : getAside();
            getContent().setAccessibleHelp(help.isEmpty() ? null : help);
        }
    }

    private StringProperty words(String name) {
        return new SimpleStringProperty(this, name, "");
    }

    private ObjectProperty<@Nullable EventHandler<ActionEvent>> handler(String name) {
        return new SimpleObjectProperty<>(this, name);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// What is wrong with the value, as a sentence; empty for nothing.
    public StringProperty messageProperty() {
        return message;
    }

    public String getMessage() {
        return message.get();
    }

    public void setMessage(String value) {
        message.set(value);
    }

    /// What the problem means for saving; shown after `message` only.
    public StringProperty consequenceProperty() {
        return consequence;
    }

    public String getConsequence() {
        return consequence.get();
    }

    public void setConsequence(String value) {
        consequence.set(value);
    }

    /// Something worth knowing about the value that is no problem.
    public StringProperty noteProperty() {
        return note;
    }

    public String getNote() {
        return note.get();
    }

    public void setNote(String value) {
        note.set(value);
    }

    /// Whether the editor gives way to a word that says why.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    public boolean isLocked() {
        return locked.get();
    }

    public void setLocked(boolean value) {
        locked.set(value);
    }

    /// Why the row is locked.
    public StringProperty lockTextProperty() {
        return lockText;
    }

    public String getLockText() {
        return lockText.get();
    }

    public void setLockText(String value) {
        lockText.set(value);
    }

    /// What unlocks it, as a link; empty for none.
    public StringProperty lockActionTextProperty() {
        return lockActionText;
    }

    public String getLockActionText() {
        return lockActionText.get();
    }

    public void setLockActionText(String value) {
        lockActionText.set(value);
    }

    /// What the link of a locked row does.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onLockActionProperty() {
        return onLockAction;
    }

    public @Nullable EventHandler<ActionEvent> getOnLockAction() {
        return onLockAction.get();
    }

    public void setOnLockAction(@Nullable EventHandler<ActionEvent> value) {
        onLockAction.set(value);
    }

    /// What the server has now, where both sides changed the value; empty for no such clash.
    public StringProperty serverTextProperty() {
        return serverText;
    }

    public String getServerText() {
        return serverText.get();
    }

    public void setServerText(String value) {
        serverText.set(value);
    }

    /// The link that keeps mine.
    public StringProperty keepTextProperty() {
        return keepText;
    }

    public String getKeepText() {
        return keepText.get();
    }

    public void setKeepText(String value) {
        keepText.set(value);
    }

    /// The link that takes theirs.
    public StringProperty takeTextProperty() {
        return takeText;
    }

    public String getTakeText() {
        return takeText.get();
    }

    public void setTakeText(String value) {
        takeText.set(value);
    }

    /// What keeps mine.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onKeepProperty() {
        return onKeep;
    }

    public @Nullable EventHandler<ActionEvent> getOnKeep() {
        return onKeep.get();
    }

    public void setOnKeep(@Nullable EventHandler<ActionEvent> value) {
        onKeep.set(value);
    }

    /// What takes theirs.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onTakeProperty() {
        return onTake;
    }

    public @Nullable EventHandler<ActionEvent> getOnTake() {
        return onTake.get();
    }

    public void setOnTake(@Nullable EventHandler<ActionEvent> value) {
        onTake.set(value);
    }
}
