package org.updateuser.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Region;
import org.updateuser.api.Site;
import org.updateuser.api.Unacceptable;
import org.updateuser.app.OptionProblem.Kind;
import org.updateuser.app.Options.Mode;
import org.updateuser.form.Language;
import org.updateuser.sandbox.Settings;

/// From the words of the command line to [Options], with every contradiction refused.
final class OptionReader {
    /// The variable that a token is better given in: it is not visible to other users of the machine.
    static final String TOKEN_VARIABLE = "GENESYSCLOUD_ACCESS_TOKEN";

    /// The variables by which the vendor's command line and its Terraform provider are told where and how to sign
    /// in.
    private static final String REGION_VARIABLE = "GENESYSCLOUD_REGION";

    private static final String CLIENT_VARIABLE = "GENESYSCLOUD_OAUTHCLIENT_ID";
    private static final String SECRET_VARIABLE = "GENESYSCLOUD_OAUTHCLIENT_SECRET";
    private static final int PORT_MOST = 65_535;
    private static final int PEOPLE_MOST = 100_000;

    private final Map<String, String> environment;

    OptionReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /// `--help` and `--version` count from where they stand: what comes after them is not looked at.
    Options read(String... arguments) throws OptionProblem {
        Arguments sorted = new Arguments(arguments).sorted();
        Map<Option, String> given = sorted.options();
        if (given.containsKey(Option.HELP)) {
            return Options.of(Mode.HELP);
        }
        if (given.containsKey(Option.VERSION)) {
            return Options.of(Mode.VERSION);
        }
        Contradictions.refuse(given.keySet(), !sorted.showing().isNothing());
        Optional<Batch> batch = new BatchReader(given).read(sorted);
        return new Options(
                batch.isPresent() ? Mode.BATCH : mode(given),
                account(given),
                settings(given),
                path(given, Option.TOUR),
                path(given, Option.DATA),
                sorted.showing(),
                language(given),
                batch);
    }

    private static Mode mode(Map<Option, String> given) {
        if (given.containsKey(Option.SANDBOX_ONLY)) {
            return Mode.SANDBOX_ONLY;
        }
        if (given.containsKey(Option.GALLERY)) {
            return Mode.GALLERY;
        }
        return given.containsKey(Option.TOUR) ? Mode.TOUR : Mode.WINDOW;
    }

    private Optional<Account> account(Map<Option, String> given) throws OptionProblem {
        String server = given.get(Option.SERVER);
        if (server == null) {
            return Optional.empty();
        }
        String place = server.isEmpty() ? variable(REGION_VARIABLE) : server;
        if (place.isEmpty()) {
            throw new OptionProblem(Kind.NO_REGION, REGION_VARIABLE);
        }
        URI address = address(place);
        String typed = given.getOrDefault(Option.TOKEN, "");
        String token = typed.isEmpty() ? variable(TOKEN_VARIABLE) : typed.strip();
        String client = variable(CLIENT_VARIABLE);
        String secret = variable(SECRET_VARIABLE);
        if (token.isEmpty() && (client.isEmpty() || secret.isEmpty())) {
            throw new OptionProblem(Kind.NO_TOKEN, TOKEN_VARIABLE, CLIENT_VARIABLE, SECRET_VARIABLE);
        }
        return Optional.of(token.isEmpty() ? new Account(address, "", client, secret) : new Account(address, token));
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    /// The address of a server that a token may be sent to.
    static URI address(String typed) throws OptionProblem {
        try {
            URI address = new URI(Region.named(typed)
                    .map(region -> Site.of(region).api().toString())
                    .orElse(typed));
            GenesysCloud.check(address);
            return address;
        } catch (URISyntaxException unreadable) {
            throw new OptionProblem(Kind.ADDRESS);
        } catch (Unacceptable refused) {
            throw new OptionProblem(
                    switch (refused.reason()) {
                        case NOT_SECURE -> Kind.NOT_SECURE;
                        case USER_INFO -> Kind.ADDRESS_WITH_USER;
                        case QUERY -> Kind.ADDRESS_WITH_QUERY;
                        case NO_HOST, PORT -> Kind.ADDRESS;
                    });
        }
    }

    private static Optional<Language> language(Map<Option, String> given) throws OptionProblem {
        String tag = given.get(Option.LANGUAGE);
        if (tag == null) {
            return Optional.empty();
        }
        String known = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
        return Optional.of(Language.named(tag).orElseThrow(() -> new OptionProblem(Kind.LANGUAGE, known)));
    }

    private static Settings settings(Map<Option, String> given) throws OptionProblem {
        Settings standard = Settings.standard();
        return standard.withPort((int) number(given, Option.PORT, 0, PORT_MOST, standard.port()))
                .withPeople((int) number(given, Option.PEOPLE, 1, PEOPLE_MOST, standard.people()))
                .withSeed(number(given, Option.SEED, Long.MIN_VALUE, Long.MAX_VALUE, standard.seed()));
    }

    private static long number(Map<Option, String> given, Option option, long least, long most, long otherwise)
            throws OptionProblem {
        String typed = given.get(option);
        if (typed == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(typed);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw outside(option, least, most);
        }
        throw outside(option, least, most);
    }

    private static OptionProblem outside(Option option, long least, long most) {
        return new OptionProblem(Kind.NUMBER, option.typed(), Long.toString(least), Long.toString(most));
    }

    private static Optional<Path> path(Map<Option, String> given, Option option) throws OptionProblem {
        String typed = given.getOrDefault(option, "");
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(typed).toAbsolutePath().normalize());
        } catch (InvalidPathException impossible) {
            throw new OptionProblem(Kind.PATH, option.typed());
        }
    }
}
