package org.updateuser.form;

import java.text.Collator;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Customization;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Problem;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;

/// Everything the program says, in the user's language. The one place where a typed problem becomes a sentence.
public final class Words {
    private final Language language;
    private final Texts bundle;
    private final Locale locale;
    private final ReadOnlyObjectWrapper<Customization> customization = new ReadOnlyObjectWrapper<>(Customization.NONE);

    /// The words of a locale's language, or English where the program has none of it.
    public Words(Locale locale) {
        this.language = Language.of(locale);
        this.bundle = Texts.of(language);
        this.locale = language.in(locale);
    }

    /// The language.
    public Language language() {
        return language;
    }

    /// How the language writes dates and numbers where the machine is, and sorts names.
    public Locale locale() {
        return locale;
    }

    /// The order of words in it.
    Comparator<String> order() {
        return Collator.getInstance(locale)::compare;
    }

    /// The words as FXML wants them.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// A text with its arguments put in.
    public String text(String key, Object... arguments) {
        return said(bundle.getString(key), arguments);
    }

    /// A text that exists only for some keys.
    public Optional<String> textIfAny(String key, Object... arguments) {
        return bundle.own(key).map(pattern -> said(pattern, arguments));
    }

    private String said(String pattern, Object... arguments) {
        String spoken = language == Language.FRENCH ? Elision.of(pattern, arguments) : pattern;
        return new MessageFormat(spoken, locale).format(Isolation.of(arguments));
    }

    /// Sentences one after the other, as the language sets them; blank ones are left out.
    public String sentences(String... said) {
        return joined("join.sentences", Arrays.stream(said).filter(each -> !each.isBlank()));
    }

    /// What is named one after the other, as in *Title, Department*.
    public String listed(Stream<String> named) {
        return joined("join.list", named);
    }

    private String joined(String key, Stream<String> parts) {
        String pattern = bundle.getString(key);
        String between = pattern.substring(pattern.indexOf("{0}") + "{0}".length(), pattern.indexOf("{1}"));
        return parts.collect(Collectors.joining(between));
    }

    /// Keys such as `Ctrl Shift H`, as the keyboards of this language name them.
    public String keys(String keys) {
        return Arrays.stream(keys.split(" ", -1))
                .map(key -> textIfAny("keys." + key).orElse(key))
                .collect(Collectors.joining(" "));
    }

    /// How long ago something was, as in *5 min ago*.
    public String age(Duration passed) {
        if (passed.toMinutes() < 1) {
            return text("age.now");
        }
        if (passed.toHours() < 1) {
            return text("age.minutes", passed.toMinutes());
        }
        return passed.toDays() < 1 ? text("age.hours", passed.toHours()) : text("age.days", passed.toDays());
    }

    /// The name of a row: the organization's own, or the product's.
    public String label(Leaf<?> leaf) {
        return customization.get().name(leaf).orElseGet(() -> productLabel(leaf));
    }

    /// The name of a row in Genesys Cloud, whatever the organization calls it.
    public String productLabel(Leaf<?> leaf) {
        return text("field." + leaf.key());
    }

    /// The name of a property: of its row, where it is one.
    public String label(Field<?> property) {
        return label(property.name()).orElseGet(() -> text("field." + property.name()));
    }

    private Optional<String> label(String key) {
        return Catalogue.leaf(key).map(this::label).or(() -> textIfAny("field." + key));
    }

    /// What the organization has made of the fields of its profiles.
    public ReadOnlyObjectProperty<Customization> customization() {
        return customization.getReadOnlyProperty();
    }

    /// Calls the fields as the organization does, from now on.
    void customize(Customization known) {
        customization.set(known);
    }

    /// What is wrong with a value.
    public String problem(Problem problem) {
        return text(
                "problem." + problem.code(),
                problem.arguments().stream().map(this::slot).toArray());
    }

    /// A slot such as `PHONE.WORK` in words; any other argument as it is.
    private Object slot(String argument) {
        String[] parts = argument.split("\\.", 2);
        return parts.length < 2
                ? argument
                : textIfAny("choice.mediaType." + parts[0])
                        .map(medium -> text("slot", medium, choice("type", parts[1])))
                        .orElse(argument);
    }

    /// A choice in words, or as it is where the program does not know it.
    public String choice(String field, String value) {
        return textIfAny("choice." + field + "." + value).orElse(value);
    }

    /// Why a row is locked.
    public String lock(Lock lock) {
        return text("lock." + lock);
    }

    /// What the server said of a row at the last save.
    public String remark(Remark remark) {
        return text("remark." + remark.kind(), remark.detail());
    }

    /// How long ago something was, to the second while that is worth saying.
    public String fineAge(Duration passed) {
        boolean seconds = passed.toSeconds() >= 2 && passed.toMinutes() < 1;
        return seconds ? text("age.seconds", passed.toSeconds()) : age(passed);
    }

    /// A notice of something to look at.
    public Notice warning(String key, Object... arguments) {
        return Notice.of(Tone.WARN, text(key, arguments));
    }

    /// A notice of something worth knowing.
    public Notice info(String key, Object... arguments) {
        return Notice.of(Tone.INFO, text(key, arguments));
    }

    /// Why an exchange with the server came to nothing.
    public Notice trouble(String situation, Trouble trouble) {
        String sentence = sentence("trouble." + trouble.kind(), situation);
        return Notice.of(Tone.BAD, sentence, trouble.kind() + " " + trouble.detail());
    }

    /// The same without a situation; where a proxy is in the way, with what can be done about it.
    public String explained(Kind kind) {
        boolean isProxy = kind == Kind.PROXY || kind == Kind.PROXY_FOREIGN;
        String sentence = text("trouble." + kind);
        return isProxy ? sentences(sentence, text("trouble." + kind + ".next")) : sentence;
    }

    /// Why the server said no.
    public Notice refusal(String situation, Refusal refusal) {
        String key = switch (refusal.status()) {
            case 401 -> "refusal.signIn";
            case 403 -> Missing.key(refusal);
            case 404 -> situation.startsWith("people.") ? "refusal.nowhere" : "refusal.gone";
            case 409 -> refusal.fields().isEmpty() ? "refusal.conflict" : "refusal.field";
            case 413 -> "refusal.tooLarge";
            case 429 -> "refusal.tooMany";
            case 408, 502, 503, 504 -> "refusal.unwell";
            default -> refusal.status() >= 500 ? "refusal.server" : invalid(refusal);
        };
        boolean forbidden = refusal.status() == 403;
        String names = forbidden ? listed(Missing.permissions(refusal).stream()) : fields(refusal);
        String sentence = sentence(key, situation, names, refusal.retryAfterSeconds());
        return Notice.of(Tone.BAD, sentence, detail(refusal));
    }

    /// What happened, what it means for the work, and what to do next where the cause says it.
    private String sentence(String cause, String situation, Object... arguments) {
        return sentences(
                text(cause, arguments),
                text(situation),
                textIfAny(cause + ".next").orElse(""));
    }

    private static String invalid(Refusal refusal) {
        return refusal.fields().isEmpty() ? "refusal.invalid" : "refusal.field";
    }

    private String fields(Refusal refusal) {
        return listed(refusal.fields().stream()
                .map(complaint -> Complaints.key(complaint).flatMap(this::label).orElse(complaint.field()))
                .distinct());
    }

    /// The technical part of a refusal, for the vendor's support.
    private static String detail(Refusal refusal) {
        return String.join(
                        "\n",
                        "HTTP " + refusal.status() + " " + refusal.code(),
                        refusal.message(),
                        refusal.correlation().isEmpty() ? "" : "ININ-Correlation-Id: " + refusal.correlation())
                .strip();
    }
}
