package org.updateuser.app;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.updateuser.form.ReleaseAnswer;
import org.updateuser.form.Updates;
import org.updateuser.host.PublicAnswer;
import org.updateuser.host.PublicText;

/// The list of releases, where the build says that it is.
///
/// @param known where that is; it is read when it is needed
record ReleaseList(Supplier<Optional<URI>> known, PublicText line) implements Updates.Source {
    /// The one of this build.
    static ReleaseList ofThisBuild() {
        return new ReleaseList(Build::releases, new PublicText());
    }

    @Override
    public Optional<URI> place() {
        return known.get();
    }

    @Override
    public ReleaseAnswer ask(URI place) {
        return switch (line.fetch(place)) {
            case PublicAnswer.Got(String text) -> new ReleaseAnswer.Got(text);
            case PublicAnswer.Missed missed -> new ReleaseAnswer.Missed(miss(missed.miss()), missed.detail());
        };
    }

    private static ReleaseAnswer.Miss miss(PublicAnswer.Miss miss) {
        return ReleaseAnswer.Miss.valueOf(miss.name());
    }
}
