package org.updateuser.api;

import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.wire.TokenInfo;
import org.updateuser.wire.TokenInfoJson;

/// The token that everything at a server is done with. Both calls block.
public final class OwnToken {
    private static final String PATH = "/api/v2/tokens/me";

    private final Way line;

    OwnToken(Way line) {
        this.line = line;
    }

    /// What the service says of it.
    public Reading<TokenInfo> read() {
        return Answer.reading(line.send(Call.get(PATH)), TokenInfoJson::read);
    }

    /// Ends it: the service accepts it no more.
    public Outcome end() {
        return Verdict.outcome(
                line.send(new Call("DELETE", PATH, "")), answer -> Verdict.done(answer, () -> Values.EMPTY));
    }
}
