package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Match.Hit;
import org.updateuser.model.Person;

/// A line of the palette: the title of a group, or something to go to or to do.
public sealed interface PaletteRow {
    /// What is offered, in the order that holds among equally good ones: of the first ones there are few.
    enum Kind {
        RECENT,
        ACTION,
        FILTER,
        FIELD,
        SECTION,
        PERSON
    }

    /// A word above the lines of one kind.
    record Title(String text) implements PaletteRow {}

    /// A text with the parts of it that were typed.
    record Marked(String text, List<Hit> hits) {
        static final Marked NONE = new Marked("", List.of());
    }

    /// Something to go to or to do.
    ///
    /// @param name what or who it is
    /// @param detail a quieter word beside it
    /// @param keys which do the same; `""` for none
    /// @param obstacle why it cannot be done now; `""` where it can
    /// @param group what an action is about; nothing for anything else
    /// @param face whose picture stands before it
    /// @param run goes there, or does it
    record Found(
            Kind kind,
            Marked name,
            Marked detail,
            String keys,
            String obstacle,
            Optional<Group> group,
            Optional<Person> face,
            Runnable run)
            implements PaletteRow {
        /// Whether it can be chosen.
        public boolean isPossible() {
            return obstacle.isEmpty();
        }
    }
}
