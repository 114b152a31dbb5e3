package org.updateuser.store;

import java.nio.file.Path;

/// A process that writes until it is killed, and says after each write that it returned.
public final class StoryProgram {
    private StoryProgram() {}

    /// @param arguments the folder, the seed of the story, how many steps of it were done before, how many to do,
    ///     and whether the history before is lost
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Story story = new Story(folder, Long.parseLong(arguments[1]));
        int done = Integer.parseInt(arguments[2]);
        for (int step = 0; step < done; step++) {
            story.next();
        }
        if (Boolean.parseBoolean(arguments[4])) {
            story.loseHistory();
        }
        say("opening");
        Store store = Store.open(folder, true);
        say("opened");
        for (int step = done; step < Integer.parseInt(arguments[3]); step++) {
            store = story.next().deed().upon(store);
            say(Integer.toString(step + 1));
        }
        store.close();
        say("closed");
    }

    private static void say(String word) {
        System.out.println(word);
    }
}
