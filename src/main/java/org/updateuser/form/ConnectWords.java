package org.updateuser.form;

import org.updateuser.api.Arrived;
import org.updateuser.api.Grant;
import org.updateuser.api.Page;
import org.updateuser.api.Unacceptable;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Trouble;

/// What is said of signing in and out.
record ConnectWords(Words words) {
    /// Why there is no token.
    Notice noToken(Grant grant, String host) {
        return switch (grant) {
            case Grant.Denied(int status, String error) ->
                Notice.of(Tone.BAD, words.text(key(error)), detail(status, error));
            case Grant.Failed(Trouble trouble) -> silent(trouble, host);
            case Grant.Left(Arrived.Why why) -> words.info("connect.left." + why);
            case Grant.Given _ -> words.info("connect.nothing");
        };
    }

    private static String key(String error) {
        return switch (error) {
            case "access_denied" -> "connect.denied.person";
            case "invalid_client", "unauthorized_client" -> "connect.denied.client";
            case "invalid_scope" -> "connect.denied.scope";
            default -> "connect.denied.other";
        };
    }

    private static String detail(int status, String error) {
        return ((status == 0 ? "" : "HTTP " + status + " ") + error).strip();
    }

    /// Why nothing is heard of a host.
    Notice silent(Trouble trouble, String host) {
        String sentence = words.sentences(words.explained(trouble.kind()), words.text("connect.nothing"));
        return Notice.of(Tone.BAD, sentence, host + ": " + trouble.kind() + " " + trouble.detail());
    }

    Notice noPlace(Unacceptable.Reason reason) {
        return Notice.of(Tone.BAD, words.text("connect.place." + reason));
    }

    Notice noPort(int port) {
        return Notice.of(Tone.BAD, words.text("connect.port", Integer.toString(port)));
    }

    Notice notAccepted() {
        return Notice.of(Tone.BAD, words.text("connect.notAccepted"));
    }

    Notice missingScope(String scope) {
        return Notice.of(Tone.BAD, words.text("connect.scope", scope));
    }

    Notice readingOnly() {
        return words.warning("connect.scope.reading");
    }

    /// How the keychain stands.
    Notice keychain(Doors.Safekeeping how) {
        return words.warning("connect.keychain." + how);
    }

    /// A page at the end of a sign-in with the browser.
    String page(Page page) {
        String key = "connect.page." + (page.isAnswer() ? page : Page.STRANGER);
        String title = words.text(key + ".title");
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + title + "</title><style>"
                + "body{font:16px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:34em;padding:0 1em;color:#1c2430;"
                + "background:#fff}@media(prefers-color-scheme:dark){body{color:#e6e9ee;background:#171b21}}"
                + "</style></head><body><h1>" + title + "</h1><p>" + words.text(key + ".text") + "</p></body></html>";
    }
}
